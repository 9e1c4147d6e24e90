import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import { type ActProps, paramsOf } from './act-props.ts';
import { fieldIn } from './form-part.ts';
import { textOf } from './reply-form.ts';
import { useAct } from './use-act.ts';
import { useKeptForm } from './use-kept-form.ts';

/** Answers the question with which the supervisor returned it. */
export const AnswerReturned = ({
  bottleneck,
  version,
  noteMoved,
  hint,
}: ActProps & { readonly hint: string }): ReactNode => {
  const t = useText('bottleneck');
  const { fields, type, reset } = useKeptForm(`bottleneck/${bottleneck.id}/returned`);
  const { act, isBusy, problem, mistakes, setMistakes } = useAct(
    'POST /families/{familyId}/bottlenecks/{bottleneckId}/question-answers',
    { noteMoved },
  );
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = textOf(fields, 'answer');
    if (answer === '') return setMistakes([{ field: 'answer', message: t('returned.missing') }]);
    if (await act({ params: paramsOf(bottleneck), body: { answer }, ifMatch: version })) reset();
  };
  return (
    <Section title={t('returned.title')}>
      <p {...asWritten(bottleneck.askedBack?.question)} className="stuck__why">
        {bottleneck.askedBack?.question}
      </p>
      <form className="reply" onSubmit={(event) => void send(event)} noValidate>
        <ErrorSummary mistakes={mistakes} />
        <ProblemNotice problem={problem} />
        <TextArea
          label={t('returned.label')}
          hint={hint}
          maxLength={1500}
          {...fieldIn({ fields, onType: type, mistakes }, 'answer')}
        />
        <p className="buttons">
          <Button type="submit" look="filled" isBusy={isBusy}>
            {t('returned.go')}
          </Button>
        </p>
      </form>
    </Section>
  );
};

const verdicts = ['yes', 'partly', 'no'] as const;

/** Whether the answer helped. Only then it is closed. */
export const Judge = ({ bottleneck, version, noteMoved }: ActProps): ReactNode => {
  const t = useText('bottleneck');
  const ladder = useText('ladder');
  const { fields, type, reset } = useKeptForm(`bottleneck/${bottleneck.id}/judge`);
  const { act, isBusy, problem, mistakes, setMistakes } = useAct(
    'POST /families/{familyId}/bottlenecks/{bottleneckId}/verdicts',
    { noteMoved },
  );
  const helped = verdicts.find((known) => known === fields.helped);
  const judge = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong: FieldMistake = { field: 'helped', message: t('judge.missing') };
    if (helped === undefined) return setMistakes([wrong]);
    const words = textOf(fields, 'words');
    const body = { helped, ...(words !== '' && { words }) };
    if (await act({ params: paramsOf(bottleneck), body, ifMatch: version })) reset();
  };
  return (
    <Section title={t('judge.title')}>
      <form className="reply" onSubmit={(event) => void judge(event)} noValidate>
        <ErrorSummary mistakes={mistakes} />
        <ProblemNotice problem={problem} />
        <Choice
          id="helped"
          label={t('judge.label')}
          hint={t('judge.hint')}
          columns={3}
          error={mistakes.find(({ field }) => field === 'helped')?.message}
          options={verdicts.map((value) => ({ value, label: ladder(`helped.${value}`) }))}
          value={helped}
          onChoose={(value) => type({ ...fields, helped: value })}
        />
        <TextArea
          optional
          label={t('judge.words')}
          maxLength={1500}
          {...fieldIn({ fields, onType: type, mistakes }, 'words')}
        />
        <p className="buttons">
          <Button type="submit" look="filled" isBusy={isBusy}>
            {t('judge.go')}
          </Button>
        </p>
      </form>
    </Section>
  );
};
