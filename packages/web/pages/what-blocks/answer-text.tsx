import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import { type ActProps, paramsOf } from '../bottlenecks/act-props.ts';
import { fieldIn } from '../bottlenecks/form-part.ts';
import { OutgoingLetter } from '../bottlenecks/outgoing-letter.tsx';
import { textOf } from '../bottlenecks/reply-form.ts';
import { useAct } from '../bottlenecks/use-act.ts';
import { useKeptForm } from '../bottlenecks/use-kept-form.ts';

const answers = ['yes', 'no'] as const;

/** Who must agree lets it leave; whoever said no can take that back. */
const yesOf = ({ acts }: ActProps['bottleneck']): 'yes' | 'lift' | undefined => {
  if (acts.includes('allow-leaving')) return 'yes';
  return acts.includes('lift-objection') ? 'lift' : undefined;
};

const Form = ({ bottleneck, version, noteMoved }: ActProps): ReactNode => {
  const t = useText('blocked');
  const { fields, type, reset } = useKeptForm(`bottleneck/${bottleneck.id}/text`);
  const { act, isBusy, problem, mistakes, setMistakes } = useAct(
    'POST /families/{familyId}/bottlenecks/{bottleneckId}/text-answers',
    { noteMoved },
  );
  const yes = yesOf(bottleneck);
  const chosen = answers.find((known) => known === fields.answer);
  const say = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const words = textOf(fields, 'words');
    if (chosen === undefined) return setMistakes([{ field: 'answer', message: t('text.choose') }]);
    if (chosen === 'no' && words === '') return setMistakes([{ field: 'words', message: t('text.words.missing') }]);
    const body = chosen === 'yes' ? { answer: chosen } : { answer: chosen, words };
    if (await act({ params: paramsOf(bottleneck), body, ifMatch: version })) reset();
  };
  return (
    <form className="after no-print" onSubmit={(event) => void say(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <Choice
        id="answer"
        label={t('text.label')}
        columns={1}
        error={mistakes.find(({ field }) => field === 'answer')?.message}
        options={answers
          .filter((value) => value === 'no' || yes !== undefined)
          .map((value) => ({ value, words: value === 'yes' && yes ? yes : value }))
          .map(({ value, words }) => ({ value, label: t(`text.${words}`), hint: t(`text.${words}.hint`) }))}
        value={chosen}
        onChoose={(answer) => type({ ...fields, answer })}
      />
      {chosen === 'no' && (
        <TextArea
          ownWords
          label={t('text.words')}
          maxLength={1500}
          {...fieldIn({ fields, onType: type, mistakes }, 'words')}
        />
      )}
      <p className="after">
        <Button type="submit" look="filled" wide isBusy={isBusy}>
          {t(chosen === 'no' ? 'text.go.no' : 'text.go')}
        </Button>
      </p>
    </form>
  );
};

/** The exact text that would leave, and the family's yes or its own words. */
export const AnswerOutgoing = (props: ActProps): ReactNode => {
  const t = useText('blocked');
  const { leaving, acts } = props.bottleneck;
  if (leaving === undefined) return null;
  return (
    <Section title={t('text.title')}>
      <p className="section__text">
        {t(leaving.text.kind === 'answer' ? 'text.lead.answer' : 'text.lead', { name: leaving.writtenByName })}
      </p>
      <div className="after">
        <Sheet pile>
          <OutgoingLetter text={leaving.text} />
        </Sheet>
      </div>
      <p className="quiet small after">{t('text.nothingElse')}</p>
      {acts.includes('answer-text') && <Form {...props} />}
    </Section>
  );
};
