// A word per family and per kind of text that stands nowhere else: where it appears, that text came through.
import type { Gemeente } from '@greep/kernel';

export const fields = ['naam', 'zorg', 'doel', 'deel', 'contact', 'concept', 'knelpunt', 'weg', 'landelijk'] as const;
export type Field = (typeof fields)[number];

/** Two letters in front tell the gemeente and the family apart, such as `kanarieUAdoel`. */
export const canary = (gemeente: Gemeente, household: string, field: Field): string =>
  `kanarie${gemeente === 'gm0344' ? 'U' : 'A'}${household}${field}`;

const anyCanary = new RegExp(`kanarie[UA][A-Z](${fields.join('|')})`, 'gi');

/** Every canary in a text, once. */
export const canariesIn = (text: string): readonly string[] => [...new Set(text.match(anyCanary) ?? [])];
