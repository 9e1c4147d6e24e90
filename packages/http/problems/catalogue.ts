// The sentences of a refusal in one language. They say what to do and never repeat what was sent.
import type { ProblemKind } from './problem-kind.ts';

/** What can be wrong with a field by itself; a rule of the domain may add codes of its own. */
export const fieldCodes = [
  'required',
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'too-low',
  'too-high',
  'not-text',
  'not-a-number',
  'not-yes-or-no',
  'not-a-list',
  'not-an-object',
  'not-a-date',
  'not-an-instant',
  'not-an-email',
  'not-well-formed',
  'not-a-choice',
  'given-twice',
  'unknown-field',
  'field-invalid',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

export type Catalogue = {
  readonly titles: Readonly<Record<ProblemKind, string>>;
  /** What to do, when the code says no more than the kind. */
  readonly advice: Readonly<Record<ProblemKind, string>>;
  /** What to do, for codes that say more than their kind. */
  readonly details: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<FieldCode, string>>;
};
