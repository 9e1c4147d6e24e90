import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { findKeptText } from '../../autosave/kept-text.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import type { Goal } from '../family-member/family-views.ts';
import type { GoalScore } from './score-trace.tsx';
import { StairChoice } from './stair-choice.tsx';
import { reasonOf, reasons, stepOf } from './step-options.ts';
import { useReadAgain } from './use-read-again.ts';

type Scored = { readonly familyId: string; readonly goal: Goal; readonly score: GoalScore };

const noScore = 'none';
const keyOf = ({ goal, score }: Scored): string => `correct/${goal.id}/${score.evaluation}`;
const mistakesNone: readonly FieldMistake[] = [];

const startOf = ({ content }: GoalScore) => ({
  step: content.is === 'scored' ? content.step : '',
  because: content.is === 'scored' ? '' : content.because,
  words: content.words ?? '',
  why: '',
});

/** Sends the other score on the version that was read: whoever corrected it meanwhile is not overwritten. */
const useCorrecting = (scored: Scored, onDone: () => void) => {
  const t = useText('evaluation');
  const { familyId, goal, score } = scored;
  const { typed, change, reset } = useKeptFields(keyOf(scored), startOf(score));
  const [mistakes, setMistakes] = useState(mistakesNone);
  const readAgain = useReadAgain();
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/goals/{goalId}/scores/{evaluation}', {
    changes: ['GET /families/{familyId}/plan', 'GET /families'],
  });
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const [step, because] = [stepOf(typed.step), reasonOf(typed.because)];
    const found = [
      step === undefined && because === undefined && { field: 'correct-step', message: t('correct.step.missing') },
      typed.why.trim() === '' && { field: 'correct-why', message: t('correct.why.missing') },
    ].filter((mistake) => mistake !== false);
    setMistakes(found);
    if (found.length > 0) return;
    const answer = await submit({
      params: { familyId, goalId: goal.id, evaluation: score.evaluation },
      body: {
        ...(step === undefined ? { because } : { step }),
        ...(typed.words.trim() !== '' && { words: typed.words.trim() }),
        why: typed.why.trim(),
      },
      ifMatch: score.version,
    });
    if (!answer.ok) return readAgain(answer.problem);
    reset();
    onDone();
  };
  const errorAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.message;
  return { typed, change, send, mistakes, errorAt, isBusy, problem };
};

const Form = ({ onDone, ...scored }: Scored & { readonly onDone: () => void }): ReactNode => {
  const t = useText('evaluation');
  const { typed, change, send, mistakes, errorAt, isBusy, problem } = useCorrecting(scored, onDone);
  return (
    <form className="reword no-print" onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <StairChoice
        id="correct-step"
        label={t('correct.step')}
        content={scored.goal.content}
        error={errorAt('correct-step')}
        value={typed.because === '' ? typed.step : noScore}
        none={noScore}
        onChoose={(value) => change(value === noScore ? { step: '', because: noScore } : { step: value, because: '' })}
      />
      {typed.because !== '' && (
        <Choice
          label={t('goal.because')}
          options={reasons.map((value) => ({ value, label: t(`because.${value}`) }))}
          value={reasonOf(typed.because)}
          onChoose={(because) => change({ because })}
        />
      )}
      <TextArea
        id="correct-why"
        label={t('correct.why')}
        hint={t('correct.why.hint')}
        error={errorAt('correct-why')}
        maxLength={1000}
        value={typed.why}
        onType={(why) => change({ why })}
      />
      <p className="buttons after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t('correct.go')}
        </Button>
        <Button look="plain" onClick={onDone}>
          {t('correct.not')}
        </Button>
      </p>
    </form>
  );
};

/** A score that was wrong is put right; what stood there stays to be read, by the family too. */
export const CorrectScore = (scored: Scored): ReactNode => {
  const t = useText('evaluation');
  const [isOpen, setOpen] = useState(() => findKeptText(keyOf(scored)) !== undefined);
  if (isOpen) return <Form key={scored.score.evaluation} {...scored} onDone={() => setOpen(false)} />;
  return (
    <p className="after no-print">
      <Button icon="pencil" onClick={() => setOpen(true)}>
        {t('correct.open')}
      </Button>
    </p>
  );
};
