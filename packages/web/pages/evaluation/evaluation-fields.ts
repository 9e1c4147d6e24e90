// An evaluation as the fields in which it is typed at the table, and back. What is typed about a goal that is no longer
// in the plan stays in the draft and is not sent.
import type { Input } from '../../api/api.ts';
import { today } from '../../text/day-distance.ts';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';
import type { Say } from '../../text/use-text.ts';
import type { Goal, Plan } from '../family-member/family-views.ts';
import { type TypedFields, textToFields } from '../kitchen-table/typed-fields.ts';
import { reasonOf, stepOf } from './step-options.ts';

type Body = Input<'POST /families/{familyId}/evaluations'>['body'];

/** First what went well, then each goal, then whether it is right like this. */
export const firstPart = 'gelukt';
export const lastPart = 'klaar';

/** A draft has room for forty fields; a plan for thirty goals. */
export const mostSuccesses = 7;
export const together = 'together';

export type TypedSuccess = { readonly field: string; readonly words: string; readonly speaker: string };
export type TypedScore = Readonly<Record<'step' | 'because' | 'words', string>>;

const fieldIn = (fields: TypedFields, name: string): TypedFields => textToFields(fields[name] ?? '');

export const goalField = (id: string): string => `goal-${id}`;

export const scoreIn = (fields: TypedFields, id: string): TypedScore => {
  const { step = '', because = '', words = '' } = fieldIn(fields, goalField(id));
  return { step, because, words };
};

/** Those that were begun, with one empty line to write on. */
export const successesIn = (fields: TypedFields): readonly TypedSuccess[] => {
  const all = Array.from({ length: mostSuccesses }, (_, at) => `success-${at + 1}`).map((field) => {
    const { words = '', speaker = together } = fieldIn(fields, field);
    return { field, words, speaker };
  });
  return all.slice(0, all.findLastIndex(({ words }) => words !== '') + 2);
};

export const presentIn = ({ present = '' }: TypedFields): readonly string[] =>
  present.split(' ').filter((id) => id !== '');

/** The goals that everybody agreed to and that still count: the family's own first, then what must. */
export const goalsToScore = ({ goals, safetyGoals, agreed }: Plan): readonly Goal[] => {
  const isAgreed = new Set(agreed?.goals.map(({ id }) => id));
  return [...goals, ...safetyGoals].filter(({ id, isDropped }) => isAgreed.has(id) && !isDropped);
};

export const partsOf = (goals: readonly Goal[]): readonly string[] => [
  firstPart,
  ...goals.map(({ id }) => id),
  lastPart,
];

/** Where in the conversation, at which field, and what to do. */
export type Mistake = { readonly part: string; readonly field: string; readonly message: string };

export type ReadEvaluation =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

export const typedDay = ({ on = typedDate(today()) }: TypedFields): string => on;

const speakerOf = (speaker: string): Body['successes'][number]['speaker'] =>
  speaker === together ? { who: 'together' } : { who: 'member', personId: speaker };

const scoreOf = ({ step, because, words }: TypedScore): Body['scores'][string] => {
  const [known, reason] = [stepOf(step), reasonOf(because)];
  return {
    ...(known !== undefined && { step: known }),
    ...(known === undefined && reason !== undefined && { because: reason }),
    ...(words.trim() !== '' && { words: words.trim() }),
  };
};

/** Nothing was chosen yet, or no score without why. */
const missing = (fields: TypedFields, id: string): 'goal.missing' | 'goal.because.missing' =>
  scoreIn(fields, id).because === '' ? 'goal.missing' : 'goal.because.missing';

const isScored = ({ step, because }: Body['scores'][string]): boolean => step !== undefined || because !== undefined;

export const readEvaluation = (fields: TypedFields, goals: readonly Goal[], t: Say<'evaluation'>): ReadEvaluation => {
  const on = parseDutchDate(typedDay(fields));
  const successes = successesIn(fields)
    .filter(({ words }) => words.trim() !== '')
    .map(({ words, speaker }) => ({ words: words.trim(), speaker: speakerOf(speaker) }));
  const hasNoSuccess = fields.none === 'yes' && successes.length === 0;
  const present = [...presentIn(fields)];
  const scores = Object.fromEntries(goals.map(({ id }) => [id, scoreOf(scoreIn(fields, id))]));
  const mistakes: readonly Mistake[] = [
    ...(successes.length === 0 && !hasNoSuccess
      ? [{ part: firstPart, field: 'success-1', message: t('success.missing') }]
      : []),
    ...goals.flatMap(({ id, content }) =>
      isScored(scores[id] ?? {})
        ? []
        : [{ part: id, field: goalField(id), message: t(missing(fields, id), { words: content.words }) }],
    ),
    ...(present.length === 0 ? [{ part: lastPart, field: 'present', message: t('present.missing') }] : []),
    ...(on === undefined
      ? [{ part: lastPart, field: 'on', message: t('on.missing', { example: typedDate(today()) }) }]
      : []),
  ];
  if (on === undefined || mistakes.length > 0) return { ok: false, mistakes };
  return { ok: true, body: { on, successes, ...(hasNoSuccess && { hasNoSuccess }), present, scores } };
};

/** What the server found wrong, at the place where it was typed. */
export const placeOf = (pointer: string): Pick<Mistake, 'part' | 'field'> => {
  const [, where = '', id = ''] = pointer.split('/');
  if (where === 'scores' && id !== '') return { part: id, field: goalField(id) };
  if (where === 'successes') return { part: firstPart, field: 'success-1' };
  return { part: lastPart, field: where === 'present' ? 'present' : 'on' };
};

/** What stays when an evaluation was recorded: what was typed about goals that were not in it. */
export const unsent = (fields: TypedFields, goals: readonly Pick<Goal, 'id'>[]): TypedFields => {
  const sent = new Set(goals.map(({ id }) => goalField(id)));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name.startsWith('goal-') && !sent.has(name)));
};
