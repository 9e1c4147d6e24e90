import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import { type ActProps, paramsOf } from '../bottlenecks/act-props.ts';
import { fieldIn } from '../bottlenecks/form-part.ts';
import { textOf } from '../bottlenecks/reply-form.ts';
import { useAct } from '../bottlenecks/use-act.ts';
import { useKeptForm } from '../bottlenecks/use-kept-form.ts';

const verdicts = ['yes', 'partly', 'no'] as const;

/** Did the answer help: yes, a little, no, and in own words how it went. */
export const SayWhetherHelped = ({ bottleneck, version, noteMoved }: ActProps): ReactNode => {
  const t = useText('blocked');
  const { fields, type, reset } = useKeptForm(`bottleneck/${bottleneck.id}/helped`);
  const { act, isBusy, problem, mistakes, setMistakes } = useAct(
    'POST /families/{familyId}/bottlenecks/{bottleneckId}/verdicts',
    { noteMoved },
  );
  const helped = verdicts.find((known) => known === fields.helped);
  const say = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (helped === undefined) return setMistakes([{ field: 'helped', message: t('helped.missing') }]);
    const words = textOf(fields, 'words');
    const body = { helped, ...(words !== '' && { words }) };
    if (await act({ params: paramsOf(bottleneck), body, ifMatch: version })) reset();
  };
  return (
    <Section title={t('helped.title')}>
      <form className="section__text" onSubmit={(event) => void say(event)} noValidate>
        <ErrorSummary mistakes={mistakes} />
        <ProblemNotice problem={problem} />
        <Choice
          id="helped"
          label={t('helped.label')}
          error={mistakes.find(({ field }) => field === 'helped')?.message}
          options={verdicts.map((value) => ({ value, label: t(`helped.${value}`) }))}
          value={helped}
          onChoose={(value) => type({ ...fields, helped: value })}
        />
        <TextArea
          ownWords
          optional
          label={t('helped.words')}
          maxLength={1500}
          {...fieldIn({ fields, onType: type, mistakes }, 'words')}
        />
        <p className="after">
          <Button type="submit" look="filled" wide isBusy={isBusy}>
            {t('helped.go')}
          </Button>
        </p>
      </form>
    </Section>
  );
};
