// A text for the nation says nothing of where it comes from: no gemeente at all, its own least of all, and no organisation there.
// Which gemeente asks is not known to the words, so all of them count; of districts only those in names of organisations.
import { listOrganisations } from '@greep/people';
import type { Store } from '@greep/store';
import type { NationalText } from '../national-bottleneck.ts';
import { checkParts } from '../text/check-outgoing-text.ts';
import { findLookalikes } from '../text/find-lookalikes.ts';
import { findNames } from '../text/find-names.ts';
import { findNumbers } from '../text/find-numbers.ts';
import type { Finding } from '../text/finding.ts';
import { type Naming, nameIndex } from '../text/name-index.ts';
import { isAbbreviation, isGeneral, namesInWords } from '../text/names-in-words.ts';
import { wordsIn } from '../text/words-in.ts';
import { gemeenten } from './gemeenten.data.ts';

export const organisationNames = async (store: Store): Promise<readonly string[]> =>
  (await listOrganisations(store)).map(({ name }) => name);

const everywhere: readonly Naming[] = gemeenten.map((name) => ({ code: 'names-gemeente', name, isOnlyWhole: true }));

/**
 * The whole name, and in it what is no everyday word: `Basisschool Overvecht` names a district. An organisation that is
 * called as what it does, `Buurtteam`, is named with a capital only, and an abbreviation names none.
 */
const here = (organisations: readonly string[]): readonly Naming[] =>
  organisations
    .filter((name) => !isAbbreviation(name))
    .flatMap((name) => {
      const isAsWhatItDoes = wordsIn(name).length === 1 && isGeneral(name);
      const whole: Naming = { code: 'names-organisation', name, weight: isAsWhatItDoes ? 'written' : 'sure' };
      const within = namesInWords(name, 'sure').map((naming): Naming => ({ code: 'names-organisation', ...naming }));
      return [{ ...whole, isOnlyWhole: true }, ...within];
    });

export const checkNationalText = (
  { question, why, tried }: NationalText,
  organisations: readonly string[],
): readonly Finding[] => {
  const names = nameIndex([...here(organisations), ...everywhere]);
  const parts = Object.entries({ question, why, tried }).flatMap(([name, text]) =>
    text === undefined ? [] : [{ pointer: `/${name}`, text }],
  );
  return checkParts(parts, ({ text }) => [
    ...findNames(text, names),
    ...findNumbers(text, { birthDays: [] }),
    ...findLookalikes(text, []),
  ]);
};
