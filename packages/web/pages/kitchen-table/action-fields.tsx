import type { ReactNode } from 'react';
import type { Input } from '../../api/api.ts';
import { DateField } from '../../components/date-field.tsx';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { today } from '../../text/day-distance.ts';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';
import { type Say, useText } from '../../text/use-text.ts';
import type { Plan } from '../family-file/family-views.ts';
import { knownNames } from './known-names.ts';
import type { TypedFields } from './typed-fields.ts';
import { WhoField } from './who-field.tsx';

type Body = Input<'POST /families/{familyId}/actions'>['body'];

/** For the plan as a whole, and not for one goal. */
const wholePlan = 'whole-plan';

export type ReadAction =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly mistakes: readonly FieldMistake[] };

export const readAction = (
  { id, owner, fields }: { readonly id: string; readonly owner: Body['owner']; readonly fields: TypedFields },
  t: Say<'kitchen-table'>,
): ReadAction => {
  const { who = '', what = '', before = '', goalId = '' } = fields;
  const day = parseDutchDate(before);
  const mistakes = [
    who.trim() === '' && { field: `${id}-who`, message: t('action.who.missing') },
    what.trim() === '' && { field: `${id}-what`, message: t('action.what.missing') },
    before.trim() !== '' &&
      day === undefined && { field: `${id}-before`, message: t('error.date', { example: typedDate(today()) }) },
  ].filter((mistake) => mistake !== false);
  if (mistakes.length > 0) return { ok: false, mistakes };
  return {
    ok: true,
    body: {
      owner,
      who: who.trim(),
      what: what.trim(),
      ...(day !== undefined && { before: day }),
      ...(goalId !== '' && goalId !== wholePlan && { goalId }),
    },
  };
};

/** Who, what, for which goal and before when. */
export const ActionFields = ({
  id,
  plan,
  owner,
  fields,
  mistakes,
  onType,
  onBlur,
}: {
  readonly id: string;
  readonly plan: Plan;
  readonly owner: Body['owner'];
  readonly fields: TypedFields;
  readonly mistakes: readonly FieldMistake[];
  readonly onType: (field: string, text: string) => void;
  readonly onBlur?: () => void;
}): ReactNode => {
  const t = useText('kitchen-table');
  const errorAt = (field: string): string | undefined =>
    mistakes.find((mistake) => mistake.field === `${id}-${field}`)?.message;
  const goals = [...plan.goals, ...plan.safetyGoals].filter(({ isDropped }) => !isDropped);
  return (
    <>
      <WhoField
        id={`${id}-who`}
        label={t(`action.who.${owner}`)}
        names={knownNames(plan, owner)}
        error={errorAt('who')}
        value={fields.who ?? ''}
        onType={(text) => onType('who', text)}
        onBlur={onBlur}
      />
      <TextField
        id={`${id}-what`}
        label={t('action.what')}
        error={errorAt('what')}
        value={fields.what ?? ''}
        onType={(text) => onType('what', text)}
        onBlur={onBlur}
        maxLength={200}
        autoComplete="off"
      />
      {goals.length > 0 && (
        <Select
          label={t('action.goal')}
          options={[
            { value: wholePlan, label: t('action.wholePlan') },
            ...goals.map((goal) => ({ value: goal.id, label: goal.content.words })),
          ]}
          value={fields.goalId ?? wholePlan}
          onChoose={(goalId) => onType('goalId', goalId)}
        />
      )}
      <DateField
        id={`${id}-before`}
        label={t('action.before')}
        optional
        error={errorAt('before')}
        value={fields.before ?? ''}
        onType={(text) => onType('before', text)}
        onBlur={() => onBlur?.()}
      />
    </>
  );
};
