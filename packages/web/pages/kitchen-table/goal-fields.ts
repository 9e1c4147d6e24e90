// A goal as the fields in which it is written, and back. Only what is written is sent.
import type { Input } from '../../api/api.ts';
import { type Whose, whose } from '../../autosave/save-outcome.ts';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';
import type { Goal } from '../family-file/family-views.ts';
import { steps } from '../family-file/steps.ts';
import type { TypedFields } from './typed-fields.ts';

export type GoalBody = Input<'POST /families/{familyId}/goals'>['body'];
type Domain = NonNullable<GoalBody['lifeDomain']>;

export const lifeDomains = [
  'not-discussed',
  'living',
  'money',
  'work-and-school',
  'upbringing',
  'safety',
  'relations',
  'mental-health',
  'physical-health',
  'substances',
  'household',
  'network',
  'leisure',
  'justice',
  'not-relevant',
] as const satisfies readonly Domain[];

export const together = 'together';

export const goalFields = ({ content }: Pick<Goal, 'content'>): TypedFields => ({
  words: content.words,
  speaker: content.speaker.who === 'together' ? together : content.speaker.personId,
  smart: content.smart ?? '',
  lifeDomain: content.lifeDomain,
  from: content.from === undefined ? '' : typedDate(content.from),
  until: content.until === undefined ? '' : typedDate(content.until),
  weight: String(content.weight),
  ...Object.fromEntries(steps.map((step) => [`level${step}`, content.levels[step]])),
  ...(content.kind === 'safety' ? { imposedBy: content.imposedBy, because: content.because } : {}),
});

/** By the same names, who wrote what stands there. */
export const authorsOf = ({ writtenBy = {} }: Pick<Goal, 'writtenBy'>): Readonly<Partial<Record<string, Whose>>> =>
  Object.fromEntries(Object.entries(writtenBy).map(([field, author]) => [field, whose(author)]));

export type GoalMistake = 'words' | 'from' | 'until' | 'imposedBy' | 'because';

export type ReadGoal =
  | { readonly ok: true; readonly body: GoalBody }
  | { readonly ok: false; readonly mistakes: readonly GoalMistake[] };

const isWrongDay = (typed: string): boolean => typed.trim() !== '' && parseDutchDate(typed) === undefined;

export const goalBody = (kind: GoalBody['kind'], fields: TypedFields): ReadGoal => {
  const field = (name: string): string => (fields[name] ?? '').trim();
  const mistakes: readonly GoalMistake[] = [
    ...(field('words') === '' ? (['words'] as const) : []),
    ...(['from', 'until'] as const).filter((name) => isWrongDay(field(name))),
    ...(kind === 'safety' ? (['imposedBy', 'because'] as const).filter((name) => field(name) === '') : []),
  ];
  if (mistakes.length > 0) return { ok: false, mistakes };
  const [from, until] = [parseDutchDate(field('from')), parseDutchDate(field('until'))];
  const speaker = field('speaker');
  const lifeDomain = lifeDomains.find((domain) => domain === field('lifeDomain'));
  const weight = Number(field('weight'));
  return {
    ok: true,
    body: {
      kind,
      words: field('words'),
      speaker: speaker === '' || speaker === together ? { who: 'together' } : { who: 'member', personId: speaker },
      ...(field('smart') !== '' && { smart: field('smart') }),
      ...(lifeDomain !== undefined && { lifeDomain }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      ...(weight >= 1 && { weight }),
      levels: Object.fromEntries(steps.map((step) => [step, field(`level${step}`)])),
      ...(kind === 'safety' && { imposedBy: field('imposedBy'), because: field('because') }),
    },
  };
};
