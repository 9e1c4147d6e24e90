import type { FormEvent, ReactNode } from 'react';
import type { Problem } from '../../api/answer.ts';
import type { TypedForm } from '../../autosave/use-typed-form.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import { ApproachFields } from './approach-fields.tsx';
import { mistakeAt } from './form-mistakes.ts';
import { kinds } from './read-organisation.ts';

const mostApproaches = 10;

export type OrganisationFormProps = {
  readonly form: TypedForm;
  readonly mistakes: readonly FieldMistake[];
  readonly problem: Problem | undefined;
  readonly isBusy: boolean;
  readonly go: string;
  readonly onSend: () => void;
};

const ProviderFields = ({ form, mistakes }: Pick<OrganisationFormProps, 'form' | 'mistakes'>): ReactNode => {
  const t = useText('admin');
  const count = Number(form.textOf('approaches') || '0');
  return (
    <>
      {(['capacity', 'familiesPerWorker'] as const).map((name) => (
        <TextField
          key={name}
          id={name}
          label={t(`organisation.${name}`)}
          inputMode="numeric"
          value={form.textOf(name)}
          onType={form.type(name)}
          error={mistakeAt(mistakes, name)}
          autoComplete="off"
        />
      ))}
      <WhyForStaff about="capacity" />
      {Array.from({ length: count }, (_, index) => `approaches-${index}-`).map((at, index) => (
        <Section key={at} title={t('approach.title', { number: index + 1 })}>
          <ApproachFields form={form} mistakes={mistakes} at={at} />
        </Section>
      ))}
      {count < mostApproaches && (
        <p className="after">
          <Button look="plain" icon="plus" onClick={() => form.type('approaches')(String(count + 1))}>
            {t('approach.add')}
          </Button>
        </p>
      )}
      {count > 0 && (
        <p className="after">
          <Button look="plain" onClick={() => form.type('approaches')(String(count - 1))}>
            {t('approach.fewer', { number: count })}
          </Button>
        </p>
      )}
    </>
  );
};

/** An organisation; one that helps families also says how it works and for how many it has room. */
export const OrganisationForm = ({ form, mistakes, problem, isBusy, go, onSend }: OrganisationFormProps): ReactNode => {
  const t = useText('admin');
  const kind = kinds.find((value) => value === form.textOf('kind'));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSend();
  };
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <TextField
        id="name"
        label={t('organisation.name')}
        value={form.textOf('name')}
        onType={form.type('name')}
        error={mistakeAt(mistakes, 'name')}
        autoComplete="off"
      />
      <Choice
        id="kind"
        label={t('kind.label')}
        error={mistakeAt(mistakes, 'kind')}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        onChoose={form.type('kind')}
      />
      {kind === 'provider' && <ProviderFields form={form} mistakes={mistakes} />}
      <p className="after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {go}
        </Button>
      </p>
    </form>
  );
};
