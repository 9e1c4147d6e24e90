import { type Gemeente, randomIds, systemClock } from '@greep/kernel';
import { openStore, type Plane, type Store } from '@greep/store';
import type { Tables } from './open-tables.ts';
import { remembered } from './remembered.ts';

/** Whoever is on duty sees these lines: codes and kinds, never what a row says. */
export const alarm = (facts: object): void => console.error(JSON.stringify({ level: 'alarm', ...facts }));

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
