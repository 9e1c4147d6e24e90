// What a family told about what stands in the way becomes what is reported: its words are the question.
import type { Input } from '../../api/api.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import type { Say } from '../../text/use-text.ts';
import { textOf } from '../bottlenecks/reply-form.ts';
import { listed, noGoal, themeOf } from '../bottlenecks/report-form.ts';
import type { TypedFields } from '../kitchen-table/typed-fields.ts';

type Body = Input<'POST /families/{familyId}/bottlenecks'>['body'];

export type Told =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly mistakes: readonly FieldMistake[] };

export const readTold = (fields: TypedFields, t: Say<'blocked'>): Told => {
  const [question, tried, goalId] = [textOf(fields, 'question'), textOf(fields, 'tried'), textOf(fields, 'goalId')];
  const theme = themeOf(fields);
  const mistakes = [
    question === '' && { field: 'question', message: t('tell.missing') },
    theme === undefined && { field: 'theme', message: t('tell.theme.missing') },
  ].filter((mistake) => mistake !== false);
  if (mistakes.length > 0 || theme === undefined) return { ok: false, mistakes };
  return {
    ok: true,
    body: {
      question,
      theme,
      tried: tried === '' ? [] : [{ what: tried }],
      organisations: [...listed(fields.organisations ?? '')],
      ...(goalId !== '' && goalId !== noGoal && { goalId }),
    },
  };
};
