import type { Problem } from '../../api/answer.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';

/** What the server found wrong, at the fields of the form: `{ '/on': 'meeting-on' }`. What has no field leads to the first. */
export const serverMistakes = (
  { fields }: Problem,
  places: Readonly<Record<string, string>>,
): readonly FieldMistake[] =>
  fields.map(({ pointer, detail }) => ({
    field: places[pointer] ?? Object.values(places)[0] ?? '',
    message: detail,
  }));
