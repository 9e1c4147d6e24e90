// Time stands still until a test moves it, and ids count: the same test sees the same moments and ids.
import { addSeconds, type Clock, type IdSource, type Instant, instantOf } from '@greep/kernel';

export type FixedClock = Clock & {
  readonly advance: (seconds: number) => void;
  readonly set: (instant: string) => void;
};

/** Thursday morning 15 October 2026, 10:42 in Utrecht. */
export const fixedClock = (start = '2026-10-15T08:42:00.000Z'): FixedClock => {
  let now: Instant = instantOf(new Date(start));
  return {
    now: () => now,
    advance: (seconds) => {
      now = addSeconds(now, seconds);
    },
    set: (instant) => {
      now = instantOf(new Date(instant));
    },
  };
};

/** A valid id that ends in the number: `anId(7)` is `00000000-0000-4000-8000-000000000007`. */
export const anId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Each source needs its own start, or two sources hand out the same ids. */
export const countingIds = (start = 1): IdSource => {
  let number = start - 1;
  return {
    next: () => {
      number += 1;
      return anId(number);
    },
  };
};
