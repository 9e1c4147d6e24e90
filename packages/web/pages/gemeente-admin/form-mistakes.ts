// Mistakes at the fields: those that the page sees itself and those that the server found, in one list.
import type { Problem } from '../../api/answer.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';

/** `/roles/0/role` is the field `roles-0-role`. */
export const mistakesOf = (problem: Problem): readonly FieldMistake[] =>
  problem.fields.map(({ pointer, detail }) => ({ field: pointer.slice(1).replaceAll('/', '-'), message: detail }));

export const mistakeAt = (mistakes: readonly FieldMistake[], field: string): string | undefined =>
  mistakes.find((mistake) => mistake.field === field)?.message;
