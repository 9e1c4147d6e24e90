import type { ReactNode } from 'react';
import { Choice } from '../../components/choices.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Goal } from '../family-member/family-views.ts';
import { fieldsToText } from '../kitchen-table/typed-fields.ts';
import { goalField, scoreIn, type TypedScore } from './evaluation-fields.ts';
import { contentText } from './score-trace.tsx';
import { StairChoice } from './stair-choice.tsx';
import { reasonOf, reasons } from './step-options.ts';
import type { Evaluating } from './use-evaluating.ts';

/** Stands for "no score this time" until a reason is chosen. */
const noScore = 'none';

const Before = ({ goal, place }: { readonly goal: Goal; readonly place: string }): ReactNode => {
  const t = useText('evaluation');
  const language = useLanguage();
  const last = goal.scores.at(-1);
  return (
    <>
      {goal.content.kind === 'safety' && <Tag kind="must">{t('goal.must')}</Tag>} {place}{' '}
      {last === undefined
        ? t('goal.firstTime')
        : t('goal.before', { score: contentText(last.content, t), date: spokenDate(last.on, 'day', language) })}
    </>
  );
};

const Reason = ({
  score,
  write,
  error,
}: {
  readonly score: TypedScore;
  readonly write: (changed: Partial<TypedScore>) => void;
  readonly error: string | undefined;
}): ReactNode => {
  const t = useText('evaluation');
  return (
    <Choice
      label={t('goal.because')}
      error={error}
      options={reasons.map((value) => ({ value, label: t(`because.${value}`) }))}
      value={reasonOf(score.because)}
      onChoose={(because) => write({ because })}
    />
  );
};

/** One goal: on which of its five steps is the family now? Or openly no score this time, with why. */
export const GoalPart = ({
  goal,
  place,
  evaluating: { change, errorAt, typing },
}: {
  readonly goal: Goal;
  /** "Doel 1 van 3." */
  readonly place: string;
  readonly evaluating: Evaluating;
}): ReactNode => {
  const t = useText('evaluation');
  const score = scoreIn(typing.fields, goal.id);
  const field = goalField(goal.id);
  const write = (changed: Partial<TypedScore>): void =>
    change({ [field]: fieldsToText({ ...scoreIn(typing.current(), goal.id), ...changed }) });
  const isOwn = goal.content.kind === 'own';
  return (
    <>
      <PageHeading title={t('goal.title')} ownWords={isOwn} lead={<Before goal={goal} place={place} />}>
        {goal.content.words}
      </PageHeading>
      <StairChoice
        id={field}
        label={t('goal.where')}
        content={goal.content}
        error={score.because === '' ? errorAt(field) : undefined}
        value={score.because === '' ? score.step : noScore}
        none={noScore}
        onChoose={(chosen) =>
          write(chosen === noScore ? { step: '', because: noScore } : { step: chosen, because: '' })
        }
      />
      {score.because !== '' && <Reason score={score} write={write} error={errorAt(field)} />}
      <TextArea
        label={t(score.because === '' ? 'goal.words' : 'goal.words.none')}
        optional
        maxLength={500}
        rows={2}
        value={score.words}
        onType={(words) => write({ words })}
        onBlur={typing.flush}
      />
    </>
  );
};
