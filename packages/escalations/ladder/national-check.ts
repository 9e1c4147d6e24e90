// A text for the nation says nothing of its gemeente: names of its organisations block, what could be recognised is shown once more.
import { listOrganisations } from '@greep/people';
import type { Store } from '@greep/store';
import type { NationalText } from '../national-bottleneck.ts';
import { checkParts } from '../text/check-outgoing-text.ts';
import { findLookalikes, findPhrases } from '../text/find-names.ts';
import { findNumbers } from '../text/find-numbers.ts';
import type { Finding } from '../views.ts';

export const organisationNames = async (store: Store): Promise<readonly string[]> =>
  (await listOrganisations(store)).map(({ name }) => name);

export const checkNationalText = (
  { question, why, tried }: NationalText,
  organisations: readonly string[],
): readonly Finding[] => {
  const parts = Object.entries({ question, why, tried }).flatMap(([name, text]) =>
    text === undefined ? [] : [{ pointer: `/${name}`, text }],
  );
  return checkParts(parts, ({ text }) => [
    ...findPhrases(text, organisations, { code: 'names-organisation', isBlocking: true }),
    ...findNumbers(text, { birthDays: [], numbers: [] }),
    ...findLookalikes(text, []),
  ]);
};
