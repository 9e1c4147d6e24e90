// Who is in this plan already, by the name that the family uses. An action is found by whoever reads along only under
// exactly that name, so names are proposed while somebody writes, and a person decides whether it is the same one.
import type { Plan } from '../family-file/family-views.ts';
import type { Owner } from './actions.tsx';

type Known = Pick<Plan, 'people' | 'shares' | 'actions'>;

const kindOf: Readonly<Record<Owner, string>> = { family: 'family', network: 'network', professional: 'partner' };

/** Readers first, since for them the name matters; then who did something before. Each once. */
export const knownNames = ({ people, shares, actions }: Known, owner: Owner): readonly string[] => {
  const readers = shares.filter(({ kind, withdrawnAt }) => kind === kindOf[owner] && withdrawnAt === undefined);
  const doers = actions.filter((action) => action.owner === owner && action.droppedAt === undefined);
  const members = owner === 'family' ? people : [];
  return [...new Set([...readers, ...members].map(({ name }) => name).concat(doers.map(({ who }) => who)))];
};

const wordsOf = (name: string): readonly string[] =>
  name
    .trim()
    .toLocaleLowerCase('nl')
    .split(/\s+/)
    .filter((word) => word !== '');

const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((word) => all.includes(word));

/** The one name that this may be: "Fatiha" for "oma Fatiha". None when it is one of them already, or could be two. */
export const nearName = (typed: string, names: readonly string[]): string | undefined => {
  const words = wordsOf(typed);
  if (words.length === 0 || names.some((name) => wordsOf(name).join(' ') === words.join(' '))) return undefined;
  const near = names.filter((name) => isWithin(words, wordsOf(name)) || isWithin(wordsOf(name), words));
  return near.length === 1 ? near[0] : undefined;
};
