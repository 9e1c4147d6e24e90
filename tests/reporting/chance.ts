// Chance that can be told again: the same seed gives the same world.
export type Chance = {
  /** A whole number from 0 up to, and not including, `below`. */
  readonly upTo: (below: number) => number;
  readonly oneOf: <Value>(values: readonly [Value, ...Value[]]) => Value;
  readonly happens: (share: number) => boolean;
};

export const chanceOf = (seed: number): Chance => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  return {
    upTo,
    oneOf: ([first, ...rest]) => [first, ...rest][upTo(rest.length + 1)] ?? first,
    happens: (share) => next() < share,
  };
};
