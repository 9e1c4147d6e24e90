import { type Gemeente, randomIds, systemClock } from '@greep/kernel';
import { openStore, type Plane, type Store } from '@greep/store';
import type { Tables } from './open-tables.ts';
import { remembered } from './remembered.ts';

/** Codes, kinds and places, each a word: an error is none, since its message may quote what somebody wrote. */
export type AlarmFacts = Readonly<Record<string, string>> & { readonly code: string; readonly gemeente: Gemeente };

/** Whoever is on duty is woken by these lines. Each is an object, so that the alarm can listen for one field of it. */
export const alarm = (facts: AlarmFacts): void => console.error({ level: 'alarm', ...facts });

/** The store of each gemeente, in one plane. */
export const openStores = (tables: Tables, plane: Plane): ((gemeente: Gemeente) => Store) => {
  const clientOf = tables.on(plane);
  return remembered((gemeente: Gemeente) =>
    openStore({
      ...{ client: clientOf(gemeente), gemeente, plane, clock: systemClock, ids: randomIds },
      alarm: (row) => alarm({ ...row, gemeente }),
    }),
  );
};
