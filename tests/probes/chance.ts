// Chance that can be repeated: the same seed throws the same probes.

export type Chance = {
  /** From 0 up to, not including, the number. */
  readonly below: (number: number) => number;
  readonly one: <Item>(items: readonly Item[]) => Item;
  readonly in100: (percent: number) => boolean;
};

/** Mulberry32: 32 bits of state are plenty for picking from lists. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (number: number): number => Math.floor(next() * number);
  return {
    below,
    one: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
    in100: (percent) => next() * 100 < percent,
  };
};
