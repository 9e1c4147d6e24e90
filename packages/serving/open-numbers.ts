// Numbers for whoever keeps Greep running: a kind, whose they are, and numbers, so that no line can hold a word of anybody.
import type { Surroundings } from './surroundings.ts';

export type NumbersLine = {
  readonly kind: string;
  readonly gemeente: string;
  readonly [name: string]: string | number;
};

/** In the cloud as an object: the runtime keeps text as text, and a metric is made of a number in a field. */
export const openNumbers =
  ({ GREEP_MODE: mode }: Surroundings): ((line: NumbersLine) => void) =>
  (line) =>
    console.info(mode === 'cloud' ? line : JSON.stringify(line));
