import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import type { GoalScore } from './score-trace.tsx';
import { useReadAgain } from './use-read-again.ts';

const none: readonly FieldMistake[] = [];

/** The talk was held and the score stays: what came of it, in a sentence that the family reads. */
export const AnswerContradiction = ({
  familyId,
  goalId,
  score,
  contradiction,
}: {
  readonly familyId: string;
  readonly goalId: string;
  readonly score: GoalScore;
  /** Its number at this score. */
  readonly contradiction: number;
}): ReactNode => {
  const t = useText('evaluation');
  const field = `besproken-${score.evaluation}-${contradiction}`;
  const { typed, change, reset } = useKeptFields(`answer/${goalId}/${field}`, { words: '' });
  const [mistakes, setMistakes] = useState(none);
  const readAgain = useReadAgain();
  const { submit, isBusy, problem } = useSubmit(
    'PUT /families/{familyId}/goals/{goalId}/scores/{evaluation}/contradictions/{contradiction}/answer',
    { changes: ['GET /families/{familyId}/plan', 'GET /families'] },
  );
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const words = typed.words.trim();
    setMistakes(words === '' ? [{ field, message: t('answer.missing') }] : none);
    if (words === '') return;
    const params = { familyId, goalId, evaluation: score.evaluation, contradiction };
    const answer = await submit({ params, body: { words }, ifMatch: score.version });
    if (!answer.ok) return readAgain(answer.problem);
    reset();
  };
  return (
    <form className="after no-print" onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <TextArea
        id={field}
        label={t('answer.label')}
        hint={t('answer.hint')}
        error={mistakes[0]?.message}
        maxLength={1000}
        rows={2}
        value={typed.words}
        onType={(words) => change({ words })}
      />
      <p className="after">
        <Button type="submit" isBusy={isBusy}>
          {t('answer.go')}
        </Button>
      </p>
    </form>
  );
};
