// Counts, once a day, how many questions of families stand past their deadline in a gemeente, and says the number.
// Its schedule starts it; it has no door to the web, and its role can count and read no word.
import { countPastDeadline, type PastDeadline } from '@greep/escalations';
import { dayOf, Gemeente, nowhere, systemClock } from '@greep/kernel';
import { openStores } from '@greep/serving/open-stores';
import { openTables } from '@greep/serving/open-tables';
import { openTraces, traced } from '@greep/serving/open-traces';
import { readSurroundings } from '@greep/serving/surroundings';
import { tellNumbers } from '@greep/serving/tell-numbers';
import * as z from 'zod';

const surroundings = readSurroundings();
const trace = await openTraces(surroundings);
const storeFor = openStores(openTables(surroundings), 'count-deadlines');

/** What the schedule says: a gemeente, or the nation, which is none. */
const DeadlineOrder = z.object({ gemeente: z.union([Gemeente, z.literal('national')]) });

const sumOf = (past: PastDeadline): number => Object.values(past).reduce((sum, count) => sum + count, 0);

export const handler = async (order: unknown): Promise<PastDeadline> => {
  const { gemeente } = DeadlineOrder.parse(order);
  const store = storeFor(gemeente === 'national' ? nowhere : gemeente);
  const today = dayOf(systemClock.now());
  return traced(trace, { action: 'count-past-deadline', gemeente: store.gemeente }, async () => {
    const past = await countPastDeadline(store, today);
    // infra makes the metric PastDeadline of this line, also when there are none
    tellNumbers({ kind: 'past-deadline', gemeente }, { questions: sumOf(past), ...past });
    return past;
  });
};
