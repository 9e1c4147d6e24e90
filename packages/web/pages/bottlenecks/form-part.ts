// What every part of a form about a bottleneck gets: the texts, a way to change them, and what was wrong at the last sending.
import type { Problem } from '../../api/answer.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import type { TypedFields } from '../kitchen-table/typed-fields.ts';
import { fieldAt } from './typed-rows.ts';

export type FormPart = {
  readonly fields: TypedFields;
  readonly onType: (fields: TypedFields) => void;
  readonly onBlur?: () => void;
  readonly mistakes: readonly FieldMistake[];
};

/** What a text field of this part needs besides its label. */
export const fieldIn = ({ fields, onType, onBlur, mistakes }: FormPart, id: string) => ({
  id,
  value: fields[id] ?? '',
  onType: (text: string) => onType({ ...fields, [id]: text }),
  error: mistakes.find(({ field }) => field === id)?.message,
  ...(onBlur !== undefined && { onBlur }),
});

export type Places = {
  /** The rows that were sent, by name: empty ones were left out. */
  readonly rows?: Readonly<Record<string, readonly number[]>>;
  /** Lists that are typed in one field. */
  readonly lists?: readonly string[];
  /** What the pointers begin with, when the fields lie deeper in what was sent. */
  readonly under?: string;
};

/** What the server found wrong, at the fields of the form. */
export const mistakesOf = (
  { fields }: Problem,
  { rows = {}, lists = [], under = '' }: Places,
): readonly FieldMistake[] =>
  fields.map(({ pointer, detail }) => {
    const field = fieldAt(pointer.startsWith(`${under}/`) ? pointer.slice(under.length) : pointer, rows);
    return { field: lists.find((list) => field.startsWith(`${list}-`)) ?? field, message: detail };
  });
