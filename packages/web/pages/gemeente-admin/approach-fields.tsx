import type { ReactNode } from 'react';
import type { TypedForm } from '../../autosave/use-typed-form.ts';
import { Choice } from '../../components/choices.tsx';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import { mistakeAt } from './form-mistakes.ts';
import { introductions } from './read-organisation.ts';

const amounts = ['planDueDays', 'evaluationWeeks', 'hoursPerWeek'] as const;

/** How a provider works: how a family is met, when the plan is due, how often progress is looked at. */
export const ApproachFields = ({
  form,
  mistakes,
  at,
}: {
  readonly form: TypedForm;
  readonly mistakes: readonly FieldMistake[];
  readonly at: string;
}): ReactNode => {
  const t = useText('admin');
  const introId = `${at}withoutIntroducer`;
  return (
    <>
      <TextField
        id={`${at}name`}
        label={t('approach.name')}
        value={form.textOf(`${at}name`)}
        onType={form.type(`${at}name`)}
        error={mistakeAt(mistakes, `${at}name`)}
        autoComplete="off"
      />
      <Choice
        id={introId}
        label={t('approach.intro')}
        error={mistakeAt(mistakes, introId)}
        options={introductions.map((value) => ({ value, label: t(`approach.${value}`) }))}
        value={introductions.find((value) => value === form.textOf(introId))}
        onChoose={form.type(introId)}
      />
      {amounts.map((name) => (
        <TextField
          key={name}
          id={`${at}${name}`}
          label={t(`approach.${name}`)}
          inputMode={name === 'hoursPerWeek' ? 'decimal' : 'numeric'}
          value={form.textOf(`${at}${name}`)}
          onType={form.type(`${at}${name}`)}
          error={mistakeAt(mistakes, `${at}${name}`)}
          autoComplete="off"
        />
      ))}
    </>
  );
};
