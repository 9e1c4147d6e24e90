// Perhaps known already? Two referrals look alike when they share the family's name and a year of birth,
// or somebody's full name and date of birth. Digests, so that an index key says nothing.
import { createHash } from 'node:crypto';
import type { ReferralId } from '@greep/kernel';
import { type Put, put } from '@greep/store';
import type { ReferralContent } from './referral.ts';
import { MatchKind, matchIndex, matchKey } from './storage.ts';

/** Letters only, without accents, and without the prefixes that are often left out (Van Dijk, van der Dijk, Dijk). */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .replace(/\b(van|de|der|den|het|ten|ter|te|el|al|gezin|familie)\b/g, '')
    .replace(/ /g, '');

const digest = (trait: string): string => createHash('sha256').update(trait).digest('base64url').slice(0, 22);

type Recognisable = { readonly familyName?: string; readonly people?: readonly { name: string; born?: string }[] };

/** Traits by which the same family is found again; none while too little is known. */
export const traitsOf = ({ familyName = '', people = [] }: Recognisable): readonly string[] => {
  const family = plain(familyName);
  const born = people.filter((person) => /^\d{4}-\d{2}-\d{2}$/.test(person.born ?? ''));
  const years = born.map(({ born: day = '' }) => `${family}|${day.slice(0, 4)}`);
  const persons = born.map(({ name, born: day = '' }) => `${plain(name)}|${day}`);
  const traits = family === '' ? persons : [...years, ...persons, family];
  return [...new Set(traits)].map(digest);
};

export const putMatches = (referralId: ReferralId, content: ReferralContent): Put[] =>
  traitsOf(content).map((trait) =>
    put({
      kind: MatchKind,
      key: matchKey(referralId, trait),
      value: { referralId },
      version: 0,
      gsi1: { pk: matchIndex(trait), sk: referralId },
    }),
  );
