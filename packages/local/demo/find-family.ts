// An accepted referral becomes a family file a moment later: the supervisor sees it in the list of families that wait.
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import type { Voice } from './voice.ts';

const Families = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: z.string(),
      nextVisit: z.object({ on: z.string() }).optional(),
    }),
  ),
});
export type FoundFamily = z.infer<typeof Families>['rows'][number];

export type FamilyFinder = {
  /** As it was when the finder was opened. */
  readonly before: (name: string) => FoundFamily | undefined;
  /** Waits for a family whose file is being made. */
  readonly waitFor: (name: string) => Promise<FoundFamily>;
};

const waits = [0, 200, 300, 400, 600, 1_000, 2_000, 3_000, 5_000, 8_000];

/** Families of one supervisor, by name: in the demo each family has a name of its own. */
export const openFamilyFinder = async (supervisor: Voice): Promise<FamilyFinder> => {
  const ask = async (path: string): Promise<readonly FoundFamily[]> =>
    (await supervisor.read(path, Families)).view.rows;
  const earlier = (await Promise.all(['/families', '/families?state=ended', '/waiting-families'].map(ask))).flat();
  const known = new Map(earlier.map((row) => [row.name, row]));
  const remembered = new Map(known);
  let asking: Promise<void> | undefined;
  /** Those who wait at the same time share one question. */
  const look = (): Promise<void> => {
    asking ??= ask('/waiting-families').then((rows) => {
      for (const row of rows) remembered.set(row.name, row);
      asking = undefined;
    });
    return asking;
  };
  return {
    before: (name) => known.get(name),
    waitFor: async (name) => {
      for (const wait of waits) {
        const found = remembered.get(name);
        if (found) return found;
        await sleep(wait);
        await look();
      }
      throw new Error('the family file of an accepted referral was not made in time');
    },
  };
};
