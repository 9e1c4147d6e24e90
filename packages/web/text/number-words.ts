import type { TextKey } from './catalogue.ts';
import type { Say } from './use-text.ts';

const words: readonly TextKey<'common'>[] = [
  'number.0',
  'number.1',
  'number.2',
  'number.3',
  'number.4',
  'number.5',
  'number.6',
  'number.7',
  'number.8',
  'number.9',
  'number.10',
];

/** Numbers up to ten are written as words in running text; `t` speaks the subject `common`. */
export const numberInWords = (count: number, t: Say<'common'>): string => {
  const key = words[count];
  return key === undefined ? String(count) : t(key);
};
