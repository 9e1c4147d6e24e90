// What was typed as an answer becomes what is sent: a solution with its agreements, a question back, or a reason to bring it on.
import type { Input } from '../../api/api.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { today } from '../../text/day-distance.ts';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';
import type { Say } from '../../text/use-text.ts';
import type { TypedFields } from '../kitchen-table/typed-fields.ts';
import type { Answer } from './bottleneck-views.ts';
import { fieldOf, filledRows } from './typed-rows.ts';

export type AnswerBody = Input<'POST /doorbraak-bottlenecks/{ladderId}/answers'>['body'];

export const replies = ['solve', 'up', 'back'] as const;
/** What becomes of a bottleneck at this level: solved here, one level up, or back with a question. */
export type Reply = (typeof replies)[number];

export const directions = [
  'solve-here',
  'fixed-contact',
  'agreement',
  'experiment',
] as const satisfies readonly Answer['direction'][];

export const dealParts = ['who', 'what', 'before'] as const;
export const mostDeals = 10;

export const replyOf = (fields: TypedFields): Reply | undefined => replies.find((known) => known === fields.reply);
export const directionOf = (fields: TypedFields): Answer['direction'] | undefined =>
  directions.find((known) => known === fields.direction);

export const textOf = (fields: TypedFields, field: string): string => (fields[field] ?? '').trim();

type Read<Body> =
  | { readonly ok: true; readonly body: Body; readonly rows: readonly number[] }
  | { readonly ok: false; readonly mistakes: readonly FieldMistake[] };

const dealAt = (fields: TypedFields, row: number) => {
  // A field that grows takes an Enter; an agreement is one line.
  const [who, what, before] = dealParts.map((part) =>
    textOf(fields, fieldOf('agreements', row, part)).replaceAll(/\s+/g, ' '),
  );
  return { who: who ?? '', what: what ?? '', before: parseDutchDate(before ?? '') };
};

/** Agreements as far as they are written, for who looks how they will be read. */
export const dealsSoFar = (fields: TypedFields) =>
  filledRows(fields, 'agreements', dealParts).map((row) => dealAt(fields, row));

const dealMistakes = (fields: TypedFields, t: Say<'reply'>): readonly FieldMistake[] =>
  filledRows(fields, 'agreements', dealParts).flatMap((row) => {
    const { who, what, before } = dealAt(fields, row);
    return [
      who === '' && { field: fieldOf('agreements', row, 'who'), message: t('deal.who.missing') },
      what === '' && { field: fieldOf('agreements', row, 'what'), message: t('deal.what.missing') },
      before === undefined && {
        field: fieldOf('agreements', row, 'before'),
        message: t('deal.before.missing', { example: typedDate(today()) }),
      },
    ].filter((mistake) => mistake !== false);
  });

/** A solution: of which kind, in words for the family, and who does what by when. */
export const readAnswer = (fields: TypedFields, t: Say<'reply'>): Read<AnswerBody> => {
  const direction = directionOf(fields);
  const words = textOf(fields, 'words');
  const mistakes = [
    ...(direction === undefined ? [{ field: 'direction', message: t('direction.missing') }] : []),
    ...(words === '' ? [{ field: 'words', message: t('words.missing') }] : []),
    ...dealMistakes(fields, t),
  ];
  if (mistakes.length > 0 || direction === undefined) return { ok: false, mistakes };
  const rows = filledRows(fields, 'agreements', dealParts);
  const agreements = rows.flatMap((row) => {
    const { who, what, before } = dealAt(fields, row);
    return before === undefined ? [] : [{ who, what, before }];
  });
  return { ok: true, body: { direction, words, agreements }, rows };
};

/** The fields in which an answer that was given is put right. */
export const answerFields = ({ direction, words, agreements }: Answer): TypedFields => ({
  direction,
  words,
  ...Object.fromEntries(
    agreements.flatMap(({ who, what, before }, row) => [
      [fieldOf('agreements', row, 'who'), who],
      [fieldOf('agreements', row, 'what'), what],
      [fieldOf('agreements', row, 'before'), typedDate(before)],
    ]),
  ),
});
