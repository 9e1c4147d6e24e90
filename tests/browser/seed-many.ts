// Two hundred families that wait for a worker: referred and accepted through the API, as every family is.

import type { Telling } from './seed-family.ts';
import { bringToProvider, waitingFamilies } from './seed-figures.ts';

const hands = 6;

/** `Veld 001` and so on. */
export const manyNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Veld ${String(index + 1).padStart(3, '0')}`);

export const seedMany = async (telling: Telling, count: number): Promise<void> => {
  const left = [...manyNames(count)];
  const work = async (): Promise<void> => {
    for (let name = left.shift(); name !== undefined; name = left.shift())
      await bringToProvider(telling, name, telling.seeded.providerId);
  };
  await Promise.all(Array.from({ length: hands }, work));
  await waitingFamilies(telling, count);
};
