import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { findKeptText } from '../../autosave/kept-text.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { Why } from '../../help/why.tsx';
import { useText } from '../../text/use-text.ts';
import type { GoalScore } from '../evaluation/score-trace.tsx';
import { stepOf, stepOptions } from '../evaluation/step-options.ts';
import type { Goal } from './family-views.ts';

type Said = { readonly familyId: string; readonly goal: Goal; readonly score: GoalScore };

const changes = ['GET /families/{familyId}/plan', 'GET /families'] as const;
const none: readonly FieldMistake[] = [];

const keyOf = (goal: Goal, { evaluation }: GoalScore): string => `contradict/${goal.id}/${evaluation}`;

const Form = ({ familyId, goal, score, onDone }: Said & { readonly onDone: () => void }): ReactNode => {
  const t = useText('evaluation');
  const wordsId = `niet-waar-${score.evaluation}`;
  const { typed, change, reset } = useKeptFields(keyOf(goal, score), { words: '', step: '' });
  const [mistakes, setMistakes] = useState(none);
  const { submit, isBusy, problem } = useSubmit(
    'POST /families/{familyId}/goals/{goalId}/scores/{evaluation}/contradictions',
    { changes },
  );
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const words = typed.words.trim();
    if (words === '') return setMistakes([{ field: wordsId, message: t('contradict.missing') }]);
    setMistakes(none);
    const step = stepOf(typed.step);
    const answer = await submit({
      params: { familyId, goalId: goal.id, evaluation: score.evaluation },
      body: { words, ...(step !== undefined && { step }) },
    });
    if (!answer.ok) return;
    reset();
    onDone();
  };
  return (
    <form className="reword no-print" onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <TextArea
        id={wordsId}
        ownWords
        label={t('contradict.words')}
        hint={t('contradict.hint')}
        error={mistakes[0]?.message}
        maxLength={1000}
        value={typed.words}
        onType={(words) => change({ words })}
      />
      <Choice
        label={t('contradict.step')}
        optional
        columns={1}
        value={stepOf(typed.step)}
        onChoose={(step) => change({ step })}
        options={stepOptions(goal.content).map(({ step, sign, words }) => ({ value: step, label: sign, hint: words }))}
      />
      <Why about="contradict" />
      <p className="buttons after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t('contradict.go')}
        </Button>
        <Button look="plain" onClick={onDone}>
          {t('contradict.not')}
        </Button>
      </p>
    </form>
  );
};

/** "This is not right": in own words, and perhaps on which step one would have put it. */
export const Contradict = (said: Said): ReactNode => {
  const t = useText('evaluation');
  // What was typed when the session ended is shown again at once.
  const [isOpen, setOpen] = useState(() => findKeptText(keyOf(said.goal, said.score)) !== undefined);
  if (isOpen) return <Form {...said} onDone={() => setOpen(false)} />;
  return (
    <p className="after no-print">
      <Button icon="say" onClick={() => setOpen(true)}>
        {t('contradict.open')}
      </Button>
    </p>
  );
};
