// What was chosen about the end of the help becomes what is recorded of it; only what fits is offered.
import type { Input } from '../../api/api.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { today } from '../../text/day-distance.ts';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';
import type { Say } from '../../text/use-text.ts';

type Body = Input<'POST /families/{familyId}/endings'>['body'];
type Reason = Body['reason'];
type Kind = Body['as'];

const reasons = [
  'goals-reached',
  'no-progress',
  'family-stops',
  'other-help',
  'moved',
  'safety-not-guaranteed',
  'no-way-in',
] as const satisfies readonly Reason[];

export type TypedEnding = Readonly<Record<'reason' | 'as' | 'on' | 'words', string>>;

export const endingStart = (): TypedEnding => ({ reason: '', as: '', on: typedDate(today()), words: '' });

/** Who never met reached no goals together. */
export const reasonsFor = (hasMet: boolean): readonly Reason[] =>
  reasons.filter((reason) => hasMet || reason !== 'goals-reached');

export const reasonOf = ({ reason }: TypedEnding): Reason | undefined => reasons.find((known) => known === reason);

/** One kind needs no question. */
export const kindsFor = (reason: Reason | undefined, hasMet: boolean): readonly Kind[] => {
  if (!hasMet || reason === 'no-way-in') return ['no-way-in'];
  return reason === 'goals-reached' ? ['closed', 'short'] : ['closed', 'short', 'no-way-in'];
};

export const kindOf = (typed: TypedEnding, hasMet: boolean): Kind | undefined => {
  const kinds = kindsFor(reasonOf(typed), hasMet);
  return kinds.length === 1 ? kinds[0] : kinds.find((kind) => kind === typed.as);
};

export type ReadEnding =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly mistakes: readonly FieldMistake[] };

export const readEnding = (typed: TypedEnding, hasMet: boolean, t: Say<'trajectory'>): ReadEnding => {
  const [reason, as, on] = [reasonOf(typed), kindOf(typed, hasMet), parseDutchDate(typed.on)];
  const words = typed.words.trim();
  const mistakes = [
    reason === undefined && { field: 'end-reason', message: t('end.reason.missing') },
    reason !== undefined && as === undefined && { field: 'end-as', message: t('end.as.missing') },
    on === undefined && { field: 'end-on', message: t('error.date', { example: typedDate(today()) }) },
  ].filter((mistake) => mistake !== false);
  if (reason === undefined || as === undefined || on === undefined) return { ok: false, mistakes };
  return { ok: true, body: { as, reason, on, ...(words !== '' && { words }) } };
};
