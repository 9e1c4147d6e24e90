// What was typed about a contact becomes what the server keeps. Two clicks and a sentence are enough.
import type { Input } from '../../api/api.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { today } from '../../text/day-distance.ts';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';
import type { Say } from '../../text/use-text.ts';

type Body = Input<'POST /families/{familyId}/contacts'>['body'];

export const minutesOf = ['15', '30', '60', '90', '120', '180'] as const;
export type Minutes = (typeof minutesOf)[number];

export const kindsOf = ['visit', 'call', 'meeting', 'travel'] as const satisfies readonly Body['kind'][];

/** A family with its latest contact: the next one is often the same. */
export type LogFamily = {
  readonly id: string;
  readonly name: string;
  readonly usual?: { readonly kind: Body['kind']; readonly minutes: number } | undefined;
};

export type TypedContact = Readonly<Record<'kind' | 'sentence' | 'on' | 'nextOn' | 'nextAt', string>>;

/** Without a kind it is what it was the last time; without a day it was today. */
export const emptyContact: TypedContact = { kind: '', sentence: '', on: '', nextOn: '', nextAt: '' };

/** What was chosen; or else what it was the last time; or else a visit. */
export const kindOf = ({ kind }: TypedContact, family: LogFamily | undefined): Body['kind'] =>
  kindsOf.find((known) => known === kind) ?? family?.usual?.kind ?? 'visit';

export const usualMinutes = (family: LogFamily | undefined): Minutes =>
  minutesOf.find((known) => Number(known) === family?.usual?.minutes) ?? '60';

/** `10.30`, `10:30` or `9` becomes `10:30` or `09:00`. */
export const parseTime = (typed: string): string | undefined => {
  const [, hour = '', minute = '00'] = /^\s*(\d{1,2})(?:[.:](\d{2}))?\s*(?:uur)?\s*$/.exec(typed) ?? [];
  return hour === '' || Number(hour) > 23 || Number(minute) > 59 ? undefined : `${hour.padStart(2, '0')}:${minute}`;
};

export type ReadContact =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly mistakes: readonly FieldMistake[] };

type Chosen = Pick<Body, 'kind'> & { readonly minutes: Minutes };

export const readContact = (typed: TypedContact, { kind, minutes }: Chosen, t: Say<'worker'>): ReadContact => {
  const [on, nextOn, at] = [parseDutchDate(typed.on), parseDutchDate(typed.nextOn), parseTime(typed.nextAt)];
  const example = typedDate(today());
  const mistakes = [
    typed.on !== '' && on === undefined && { field: 'log-on', message: t('error.date', { example }) },
    typed.nextOn !== '' && nextOn === undefined && { field: 'log-next', message: t('error.date', { example }) },
    typed.nextAt !== '' && at === undefined && { field: 'log-at', message: t('error.time') },
    typed.nextAt !== '' && typed.nextOn === '' && { field: 'log-next', message: t('log.next.missing') },
  ].filter((mistake) => mistake !== false);
  if (mistakes.length > 0) return { ok: false, mistakes };
  const sentence = typed.sentence.trim();
  const nextVisit = nextOn === undefined ? undefined : { on: nextOn, ...(at !== undefined && { at }) };
  return {
    ok: true,
    body: {
      kind,
      minutes: Number(minutes),
      ...(sentence !== '' && { sentence }),
      ...(on !== undefined && { on }),
      ...(nextVisit !== undefined && { nextVisit }),
    },
  };
};
