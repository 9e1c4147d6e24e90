import type { ReactNode } from 'react';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { Icon } from '../../components/icon.tsx';
import { type Say, useText } from '../../text/use-text.ts';
import type { Found } from './outgoing-form.ts';

const codes = [
  'name-of-family',
  'name-of-professional',
  'name-of-network',
  'known-place',
  'known-birth-date',
  'holds-email',
  'holds-postcode',
  'holds-address',
  'holds-phone-number',
  'holds-personal-number',
  'names-provider',
  'names-gemeente',
  'names-organisation',
  'looks-like-name',
  'holds-exact-date',
  'holds-number',
] as const;

/** Of which kind it is, and what helps. */
export const foundInWords = ({ code }: Pick<Found, 'code'>, t: Say<'bottleneck'>): string =>
  t(`found.${codes.find((known) => known === code) ?? 'other'}`);

/** For the summary of a form: one line for each field in which something blocks. */
export const blockingMistakes = (found: readonly Found[], t: Say<'bottleneck'>): readonly FieldMistake[] => {
  const blocking = found.filter(({ isBlocking }) => isBlocking);
  const firsts = blocking.filter(({ field }, index) => blocking.findIndex((one) => one.field === field) === index);
  return firsts.map((first) => {
    const words = blocking.filter(({ field }) => field === first.field).map((one) => one.words);
    return { field: first.field, message: `${foundInWords(first, t)} ${[...new Set(words)].join(', ')}` };
  });
};

/** What stands at the fields themselves: what was found in them is shown there already. */
export const besideFound = (mistakes: readonly FieldMistake[], found: readonly Found[]): readonly FieldMistake[] =>
  mistakes.filter(({ field }) => !found.some((one) => one.isBlocking && one.field === field));

/** At a field: what in it could tell who the family is. What blocks must go; of the rest the writer decides. */
export const FoundWords = ({
  found,
  field,
}: {
  readonly found: readonly Found[];
  readonly field: string;
}): ReactNode => {
  const t = useText('bottleneck');
  const here = found.filter((one) => one.field === field);
  return (
    <ul className="found-words" aria-live="polite">
      {here.map(({ words, isBlocking, code }) => (
        <li className={isBlocking ? 'field__error' : 'late'} key={`${code} ${words}`}>
          <Icon name={isBlocking ? 'stop' : 'warn'} />
          <span>
            {foundInWords({ code }, t)} <mark className="found">{words}</mark>
          </span>
        </li>
      ))}
    </ul>
  );
};
