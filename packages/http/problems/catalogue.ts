// The sentences of a refusal in one language. They say what to do and never repeat what was sent.
import type { FieldCode } from '@greep/kernel';
import type { ProblemKind } from './problem-kind.ts';

export type Catalogue = {
  readonly titles: Readonly<Record<ProblemKind, string>>;
  /** What to do, when the code says no more than the kind. */
  readonly advice: Readonly<Record<ProblemKind, string>>;
  /** What to do, for codes that say more than their kind. */
  readonly details: Readonly<Record<string, string>>;
  /** What a schema finds wrong, and what only an address can have wrong; a rule of the domain may add codes of its own. */
  readonly fields: Readonly<Record<FieldCode | 'given-twice', string>>;
};

/** What families can meet. What is not in it is told in Dutch. */
export type TranslatedCatalogue = {
  /** `machine, 2026-11-28`, or the person who checked it and the day. */
  readonly by: string;
  readonly titles: Partial<Catalogue['titles']>;
  readonly advice: Partial<Catalogue['advice']>;
  readonly details: Catalogue['details'];
  readonly fields: Partial<Catalogue['fields']>;
};
