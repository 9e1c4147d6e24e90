// Chance that is the same at every load: it follows from words, never from a clock.
import { createHash } from 'node:crypto';

/** From 0 up to 1, always the same for the same words. */
export const fractionOf = (words: string): number =>
  createHash('sha256').update(words).digest().readUInt32BE() / 2 ** 32;

export type Chance = {
  readonly among: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** So many different ones, in the order of the list. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
  /** A whole number, both ends included. */
  readonly from: (least: number, most: number) => number;
};

export const chanceFor = (seed: string): Chance => {
  let drawn = 0;
  const next = (): number => {
    drawn += 1;
    return fractionOf(`${seed}|${drawn}`);
  };
  return {
    among: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    some: (items, count) => {
      const ranked = items.map((item, place) => ({ item, place, rank: next() }));
      const chosen = ranked.toSorted((one, other) => one.rank - other.rank).slice(0, count);
      return chosen.toSorted((one, other) => one.place - other.place).map(({ item }) => item);
    },
    from: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
};
