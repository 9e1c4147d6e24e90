import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { Tag } from '../../components/tag.tsx';
import { levelOf, type ScoreContent } from '../../pictures/goal-way.ts';
import { signed } from '../../pictures/progress-words.ts';
import { asWritten } from '../../text/as-written.ts';
import { type Say, useText } from '../../text/use-text.ts';
import type { Goal } from '../family-member/family-views.ts';

export type GoalScore = Goal['scores'][number];
type Contradiction = GoalScore['contradictions'][number];
type Correction = GoalScore['corrections'][number];

/** `+2`, or why there was no score. */
export const contentText = (content: ScoreContent, t: Say<'evaluation'>): string =>
  content.is === 'scored' ? signed(levelOf(content.step)) : t('line.none', { why: t(`because.${content.because}`) });

const Corrected = ({ correction: { from, to, why, byName, at } }: { readonly correction: Correction }): ReactNode => {
  const t = useText('evaluation');
  return (
    <div className="trace">
      <p className="small">
        <Tag icon="pencil">{t('trace.corrected')}</Tag>{' '}
        {t('trace.fromTo', { from: contentText(from, t), to: contentText(to, t) })}
      </p>
      <p {...asWritten(why)}>{why}</p>
      <p className="quiet small">
        {byName}, <DateText on={at} shape="full" />
      </p>
    </div>
  );
};

const Contradicted = ({
  contradiction: { words, step, byName, at, answer, isOpen },
  act,
}: {
  readonly contradiction: Contradiction;
  readonly act: ReactNode;
}): ReactNode => {
  const t = useText('evaluation');
  return (
    <div className="trace">
      <p className="small">
        <Tag kind="info" icon="say">
          {t('trace.contradicted')}
        </Tag>
      </p>
      <p>
        <OwnWords>{words}</OwnWords>
      </p>
      {step !== undefined && <p>{t('trace.ownStep', { step: signed(levelOf(step)) })}</p>}
      <p className="quiet small">
        {byName}, <DateText on={at} shape="full" />
        {isOpen && `. ${t('trace.open')}`}
      </p>
      {answer !== undefined && (
        <div className="trace__answer">
          <p {...asWritten(answer.words)}>{answer.words}</p>
          <p className="quiet small">
            {answer.byName}, <DateText on={answer.at} shape="full" />
          </p>
        </div>
      )}
      {act}
    </div>
  );
};

/** What happened to a score since it was given, in the order in which it happened; nothing of it is ever hidden. */
export const ScoreTrace = ({
  score,
  answer = () => null,
}: {
  readonly score: GoalScore;
  /** What can be done with something that the family said, for whoever may. */
  readonly answer?: (contradiction: Contradiction) => ReactNode;
}): ReactNode => {
  const traces = [
    ...score.corrections.map((correction) => ({ at: correction.at, shown: <Corrected correction={correction} /> })),
    ...score.contradictions.map((contradiction) => ({
      at: contradiction.at,
      shown: <Contradicted contradiction={contradiction} act={answer(contradiction)} />,
    })),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
  if (traces.length === 0) return null;
  return (
    <ul className="traces">
      {traces.map(({ at, shown }) => (
        <li key={at}>{shown}</li>
      ))}
    </ul>
  );
};
