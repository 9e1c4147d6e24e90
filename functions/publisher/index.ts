// Counts the figures of one gemeente and publishes what is due. Its schedule starts it once a day; it has no door to the web.
import { dayOf, Gemeente, type OrganisationId, randomIds, systemClock } from '@greep/kernel';
import { findOrganisation } from '@greep/people';
import { type PeriodRow, publishFigures } from '@greep/reporting';
import { openStores } from '@greep/serving/open-stores';
import { openTables } from '@greep/serving/open-tables';
import { openTraces, traced } from '@greep/serving/open-traces';
import { readSurroundings } from '@greep/serving/surroundings';
import * as z from 'zod';

const surroundings = readSurroundings();
const trace = await openTraces(surroundings);
const storeFor = openStores(openTables(surroundings), 'publish-figures');

/** What the schedule of a gemeente says. */
const PublishOrder = z.object({ gemeente: Gemeente, suppressionThreshold: z.number().int().min(5).multipleOf(5) });

/** Answers which periods were published now; none when there was nothing due. */
export const handler = async (order: unknown): Promise<readonly PeriodRow[]> => {
  const { gemeente, suppressionThreshold: threshold } = PublishOrder.parse(order);
  const store = storeFor(gemeente);
  const nameOf = async (id: OrganisationId): Promise<string> => (await findOrganisation(store, id))?.name ?? '';
  const today = dayOf(systemClock.now());
  const run = randomIds.next();
  return traced(trace, { action: 'publish-figures', gemeente }, () =>
    publishFigures({ store, today, threshold, run, nameOf }),
  );
};
