// What was typed about what blocks a goal becomes what is reported.
import type { Input } from '../../api/api.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import type { Say } from '../../text/use-text.ts';
import type { TypedFields } from '../kitchen-table/typed-fields.ts';
import type { Theme } from './bottleneck-views.ts';
import { textOf } from './reply-form.ts';
import { fieldOf, filledRows } from './typed-rows.ts';

type Body = Input<'POST /families/{familyId}/bottlenecks'>['body'];

export const themes = [
  'debts-and-money',
  'mental-health-care',
  'housing',
  'route-and-indication',
  'school',
  'safety',
  'rules-between-organisations',
  'other',
] as const satisfies readonly Theme[];

export const themeOf = (fields: TypedFields): Theme | undefined => themes.find((known) => known === fields.theme);

/** Of the goal field: it is about no goal in particular. */
export const noGoal = 'none';

export const triedParts = ['what', 'when'] as const;
export const mostTried = 10;
const mostOrganisations = 10;

/** `Kredietbank, Sociale Zaken` are two. */
export const listed = (typed: string): readonly string[] =>
  typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .slice(0, mostOrganisations);

export type ReadReport =
  | { readonly ok: true; readonly body: Body; readonly rows: readonly number[] }
  | { readonly ok: false; readonly mistakes: readonly FieldMistake[] };

const triedIn = (fields: TypedFields) => {
  const rows = filledRows(fields, 'tried', triedParts);
  const tried = rows.map((row) => {
    const when = textOf(fields, fieldOf('tried', row, 'when'));
    return { what: textOf(fields, fieldOf('tried', row, 'what')), ...(when !== '' && { when }) };
  });
  return { rows, tried };
};

export const readReport = (fields: TypedFields, t: Say<'bottleneck'>): ReadReport => {
  const theme = themeOf(fields);
  const question = textOf(fields, 'question');
  const { rows, tried } = triedIn(fields);
  const mistakes = [
    fields.goalId === undefined && { field: 'goalId', message: t('report.goal.missing') },
    theme === undefined && { field: 'theme', message: t('report.theme.missing') },
    ...tried.map(
      ({ what }, index) =>
        what === '' && { field: fieldOf('tried', rows[index] ?? 0, 'what'), message: t('report.tried.missing') },
    ),
    question === '' && { field: 'question', message: t('report.question.missing') },
  ].filter((mistake) => mistake !== false);
  if (mistakes.length > 0 || theme === undefined) return { ok: false, mistakes };
  const whoMayDecide = textOf(fields, 'whoMayDecide');
  return {
    ok: true,
    rows,
    body: {
      theme,
      question,
      tried,
      organisations: [...listed(fields.organisations ?? '')],
      ...(fields.goalId !== noGoal && fields.goalId !== undefined && { goalId: fields.goalId }),
      ...(whoMayDecide !== '' && { whoMayDecide }),
    },
  };
};

/** The last months, this one first: `2026-10`, `2026-09`, … */
export const lastMonths = (today: string, count: number): readonly string[] => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const months = year * 12 + (month - 1) - back;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
};
