// A draft that was changed in two windows: what only one of them changed is taken over by itself,
// what both changed is left to the writer. Nothing is ever thrown away here.
import type { Draft } from '../referral/referral-api.ts';

export const draftFields = [
  'familyName',
  'place',
  'people',
  'concerns',
  'goesWell',
  'frame',
  'introducer',
  'contact',
  'interpreter',
  'warning',
  'familyKnows',
] as const satisfies readonly (keyof Draft)[];
export type DraftField = (typeof draftFields)[number];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? '') === JSON.stringify(other ?? '');

export type Whose = 'mine' | 'theirs';
export type Choices = Partial<Readonly<Record<DraftField, Whose>>>;
type Sides = { readonly base: Draft | undefined; readonly mine: Draft; readonly theirs: Draft };

/** Undefined when both changed it: then the writer chooses. */
const sideOf = (field: DraftField, { base, mine, theirs }: Sides): Whose | undefined => {
  if (same(mine[field], theirs[field])) return 'theirs';
  if (base === undefined) return undefined;
  if (same(mine[field], base[field])) return 'theirs';
  return same(theirs[field], base[field]) ? 'mine' : undefined;
};

/** The fields that both windows changed. Without a base every difference counts. */
export const fieldsInConflict = (sides: Sides): readonly DraftField[] =>
  draftFields.filter((field) => sideOf(field, sides) === undefined);

/** One draft of two; `choices` settles the fields that both changed. */
export const mergeDrafts = (sides: Sides, choices: Choices = {}): Draft =>
  Object.fromEntries(
    draftFields.flatMap((field) => {
      const whose = sideOf(field, sides) ?? choices[field] ?? 'mine';
      const value = sides[whose][field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
