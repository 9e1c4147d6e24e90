import { type FormEvent, type ReactNode, useState } from 'react';
import type { Answer, Problem } from '../../api/answer.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import { AnswerFields } from '../bottlenecks/answer-fields.tsx';
import type { Answer as GivenAnswer } from '../bottlenecks/bottleneck-views.ts';
import { fieldIn, mistakesOf } from '../bottlenecks/form-part.ts';
import { type AnswerBody, answerFields, readAnswer, textOf } from '../bottlenecks/reply-form.ts';
import { useKeptForm } from '../bottlenecks/use-kept-form.ts';
import { changedAtNation, changedOnLadder } from './changed-on-ladder.ts';

type Correction = AnswerBody & { readonly why: string };

type FormProps = {
  readonly id: string;
  readonly answer: GivenAnswer;
  readonly isBusy: boolean;
  readonly onSend: (body: Correction) => Promise<Answer<unknown>>;
};

const Form = ({ id, answer, isBusy, onSend }: FormProps): ReactNode => {
  const t = useText('doorbraak');
  const reply = useText('reply');
  const { fields, type, reset } = useKeptForm(`ladder/${id}/correction`, answerFields(answer));
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readAnswer(fields, reply);
    const why = textOf(fields, 'why');
    const wrong = [
      ...(read.ok ? [] : read.mistakes),
      ...(why === '' ? [{ field: 'why', message: t('correct.why.missing') }] : []),
    ];
    setMistakes(wrong);
    if (!read.ok || wrong.length > 0) return;
    const sent = await onSend({ ...read.body, why });
    if (sent.ok) reset();
    else setMistakes(mistakesOf(sent.problem, { rows: { agreements: read.rows } }));
  };
  const part = { fields, onType: type, mistakes };
  return (
    <form className="reply after" onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <AnswerFields {...part} />
      <TextArea label={t('correct.why')} hint={t('correct.why.hint')} maxLength={1500} {...fieldIn(part, 'why')} />
      <p className="buttons">
        <Button type="submit" isBusy={isBusy}>
          {t('correct.go')}
        </Button>
      </p>
    </form>
  );
};

/** Folded away: an answer that is already with the family is seldom put right. */
const Folded = ({ problem, ...form }: FormProps & { readonly problem: Problem | undefined }): ReactNode => {
  const t = useText('doorbraak');
  return (
    <details className="after no-print">
      <summary>{t('correct.open')}</summary>
      <ProblemNotice problem={problem} />
      <Form {...form} />
    </details>
  );
};

type Props = Pick<FormProps, 'id' | 'answer'> & { readonly version: number | undefined };

/** Puts an answer right that is already with the family. What it was stays readable, with the reason. */
export const CorrectOnLadder = ({ version: ifMatch, ...given }: Props): ReactNode => {
  const { submit, isBusy, problem } = useSubmit('PUT /doorbraak-bottlenecks/{ladderId}/answers', {
    changes: changedOnLadder,
  });
  const send = (body: Correction) => submit({ params: { ladderId: given.id }, body, ifMatch });
  return <Folded {...given} isBusy={isBusy} problem={problem} onSend={send} />;
};

export const CorrectAtNation = ({ version: ifMatch, ...given }: Props): ReactNode => {
  const { submit, isBusy, problem } = useSubmit('PUT /national-bottlenecks/{nationalId}/answers', {
    changes: changedAtNation,
  });
  const send = (body: Correction) => submit({ params: { nationalId: given.id }, body, ifMatch });
  return <Folded {...given} isBusy={isBusy} problem={problem} onSend={send} />;
};
