// Writes down, once a day, where every audit chain of a gemeente ends, in a place where nobody can change it.
// Its schedule starts it; it has no door to the web and reaches no file.
import { Gemeente, nowhere, systemClock } from '@greep/kernel';
import { openAnchors } from '@greep/serving/open-anchors';
import { openTables } from '@greep/serving/open-tables';
import { openTraces, traced } from '@greep/serving/open-traces';
import { readSurroundings } from '@greep/serving/surroundings';
import { nationalTables, takeAnchor } from '@greep/store';
import * as z from 'zod';

const surroundings = readSurroundings();
const clientOf = openTables(surroundings).on('anchor-chains');
const keep = openAnchors(surroundings);
const trace = await openTraces(surroundings);

/** What the schedule says: a gemeente, or the nation, which is none. */
const AnchorOrder = z.object({ gemeente: z.union([Gemeente, z.literal('national').transform(() => nowhere)]) });

export type AnchorTold = { readonly chains: number; readonly isFirstToday: boolean };

export const handler = async (order: unknown): Promise<AnchorTold> => {
  const { gemeente } = AnchorOrder.parse(order);
  const ofNation = gemeente === nowhere && { tables: nationalTables };
  return traced(trace, { action: 'anchor-chains', gemeente }, async () => {
    const anchor = await takeAnchor({ client: clientOf(gemeente), gemeente, ...ofNation }, systemClock.now());
    return { chains: anchor.heads.length, isFirstToday: await keep(gemeente, anchor) };
  });
};
