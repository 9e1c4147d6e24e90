// The text that leaves the file: begun with what is known, written anew by hand, and looked through for what could be recognised.
import type { View } from '../../api/api.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import type { Say } from '../../text/use-text.ts';
import type { TypedFields } from '../kitchen-table/typed-fields.ts';
import type { Bottleneck, OutgoingText, TextToPassUp } from './bottleneck-views.ts';
import { textOf } from './reply-form.ts';
import { listed, triedParts } from './report-form.ts';
import { fieldAt, fieldOf, filledRows } from './typed-rows.ts';

type Finding = View<'POST /families/{familyId}/bottlenecks/{bottleneckId}/outgoing-texts/_preview'>['findings'][number];

type Beginning = Pick<TextToPassUp, 'question' | 'organisations' | 'tried'> &
  Partial<Pick<TextToPassUp, 'why' | 'whoMayDecide' | 'goalWords'>>;

/** What went up before, or else the same words as in the file, for whoever rewrites them; a day becomes its month. */
const beginningOf = ({ content, left }: Pick<Bottleneck, 'content' | 'left'>): Beginning =>
  left?.text ?? {
    ...content,
    tried: content.tried.map(({ when, what }) => ({ what, ...(when !== undefined && { month: when.slice(0, 7) }) })),
  };

export const startOfText = (bottleneck: Pick<Bottleneck, 'content' | 'left'>): TypedFields => {
  const { question, why = '', organisations, whoMayDecide = '', goalWords, tried } = beginningOf(bottleneck);
  return {
    question,
    why,
    organisations: organisations.join(', '),
    whoMayDecide,
    withGoal: goalWords === undefined ? 'no' : 'yes',
    ...Object.fromEntries(
      tried.flatMap(({ month = '', what }, row) => [
        [fieldOf('tried', row, 'what'), what],
        [fieldOf('tried', row, 'when'), month],
      ]),
    ),
  };
};

export type OutgoingRead = {
  /** As far as it is written: for who looks how it will be read. */
  readonly text: OutgoingText;
  readonly rows: readonly number[];
  readonly mistakes: readonly FieldMistake[];
};

export const readOutgoing = (
  fields: TypedFields,
  goalWords: string | undefined,
  t: Say<'bottleneck'>,
): OutgoingRead => {
  const rows = filledRows(fields, 'tried', triedParts);
  const tried = rows.map((row) => {
    const month = textOf(fields, fieldOf('tried', row, 'when'));
    return { what: textOf(fields, fieldOf('tried', row, 'what')), ...(month !== '' && { month }) };
  });
  const [question, why, whoMayDecide] = [
    textOf(fields, 'question'),
    textOf(fields, 'why'),
    textOf(fields, 'whoMayDecide'),
  ];
  const text: TextToPassUp = {
    kind: 'pass-up',
    question,
    why,
    tried,
    organisations: [...listed(fields.organisations ?? '')],
    ...(whoMayDecide !== '' && { whoMayDecide }),
    ...(fields.withGoal === 'yes' && goalWords !== undefined && { goalWords }),
  };
  const mistakes = [
    question === '' && { field: 'question', message: t('report.question.missing') },
    why === '' && { field: 'why', message: t('up.why.missing') },
    ...tried.map(
      ({ what }, index) =>
        what === '' && { field: fieldOf('tried', rows[index] ?? 0, 'what'), message: t('report.tried.missing') },
    ),
    textOf(fields, 'reason') === '' && { field: 'reason', message: t('up.reason.missing') },
  ].filter((mistake) => mistake !== false);
  return { text, rows, mistakes };
};

/** What stands at the place that a finding names. */
const textAt = (text: OutgoingText, pointer: string): string => {
  const [name, index] = pointer
    .replace(/^\/text/, '')
    .split('/')
    .slice(1);
  if (text.kind === 'answer') return text.answer;
  const row = Number(index);
  switch (name) {
    case 'question':
    case 'why':
      return text[name];
    case 'tried':
      return text.tried[row]?.what ?? '';
    case 'organisations':
      return text.organisations[row] ?? '';
    case 'whoMayDecide':
      return text.whoMayDecide ?? '';
    default:
      return text.goalWords ?? '';
  }
};

export type Found = {
  /** The field of the form in which it stands. */
  readonly field: string;
  readonly code: string;
  readonly isBlocking: boolean;
  readonly words: string;
};

const fieldOfText: Readonly<Record<string, string>> = { goalWords: 'withGoal' };

export const foundIn = (text: OutgoingText, findings: readonly Finding[], rows: readonly number[]): readonly Found[] =>
  findings.map(({ pointer, code, isBlocking, start, end }) => {
    const field = fieldAt(pointer.replace(/^\/text/, ''), { tried: rows });
    const known = field.startsWith('organisations-') ? 'organisations' : (fieldOfText[field] ?? field);
    return { field: known, code, isBlocking, words: textAt(text, pointer).slice(start, end) };
  });

/** The look is a moment old: words that were taken out meanwhile are found no more. */
export const stillFound = (found: readonly Found[], fields: TypedFields): readonly Found[] =>
  found.filter(({ field, words }) =>
    field === 'withGoal' ? fields.withGoal === 'yes' : (fields[field] ?? '').includes(words),
  );
