// What was typed about the first meeting becomes what is recorded of it.
import type { Input } from '../../api/api.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { today } from '../../text/day-distance.ts';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';
import type { Say } from '../../text/use-text.ts';

type Body = Input<'POST /families/{familyId}/first-meetings'>['body'];
type Introduction = Body['introduction'];

export const explanations = ['own-plan', 'confidentiality', 'reachable', 'safety-of-children', 'who-may-read'] as const;

export const introducers = ['referrer', 'other', 'nobody'] as const satisfies readonly Introduction['by'][];

/** What was explained stands with commas between. */
export type TypedMeeting = Readonly<Record<'on' | 'by' | 'name' | 'why' | 'explained', string>>;

export const byOf = ({ by }: TypedMeeting): Introduction['by'] | undefined => introducers.find((known) => known === by);

export const explainedIn = ({ explained }: TypedMeeting) =>
  explanations.filter((known) => explained.split(',').includes(known));

export const firstMeetingStart = (introducerName: string | undefined): TypedMeeting => ({
  on: typedDate(today()),
  by: '',
  name: introducerName ?? '',
  why: '',
  explained: '',
});

export type ReadMeeting =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly mistakes: readonly FieldMistake[] };

const introductionOf = (typed: TypedMeeting): Introduction | undefined => {
  const { name, why } = typed;
  const by = byOf(typed);
  if (by === 'referrer') return { by };
  if (by === 'other') return name.trim() === '' ? undefined : { by, name: name.trim() };
  return by === 'nobody' && why.trim() !== '' ? { by, why: why.trim() } : undefined;
};

const missing = { referrer: 'meeting-by', other: 'meeting-name', nobody: 'meeting-why' } as const;

export const readFirstMeeting = (typed: TypedMeeting, t: Say<'family-file'>): ReadMeeting => {
  const on = parseDutchDate(typed.on);
  const introduction = introductionOf(typed);
  const by = byOf(typed);
  const mistakes = [
    on === undefined && { field: 'meeting-on', message: t('error.date', { example: typedDate(today()) }) },
    introduction === undefined && {
      field: by === undefined ? 'meeting-by' : missing[by],
      message: t(by === undefined ? 'meeting.by.missing' : `meeting.missing.${by}`),
    },
  ].filter((mistake) => mistake !== false);
  if (on === undefined || introduction === undefined) return { ok: false, mistakes };
  return { ok: true, body: { on, introduction, explained: explainedIn(typed) } };
};
