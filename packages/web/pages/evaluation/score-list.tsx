import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { Section } from '../../components/section.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import type { Goal } from '../family-member/family-views.ts';
import { contentText, type GoalScore } from './score-trace.tsx';

type Listed = {
  readonly goal: Goal;
  /** What stands below a score: its trace, and what this reader can do. */
  readonly below: (score: GoalScore) => ReactNode;
};

const Score = ({ score, below }: { readonly score: GoalScore } & Pick<Listed, 'below'>): ReactNode => {
  const t = useText('evaluation');
  const { content, on, byName } = score;
  return (
    <article className="scored">
      <h3 className="scored__title">
        {contentText(content, t)}{' '}
        <span className="quiet small">
          <DateText on={on} shape="full" />
        </span>
      </h3>
      {content.words !== undefined && <p {...asWritten(content.words)}>{content.words}</p>}
      <p className="quiet small">{t('score.by', { name: byName })}</p>
      {below(score)}
    </article>
  );
};

/** The scores of a goal, newest first; what was earlier is folded. */
export const ScoreList = ({ goal, below }: Listed): ReactNode => {
  const t = useText('evaluation');
  const [last, ...earlier] = goal.scores.toReversed();
  if (last === undefined) return null;
  return (
    <Section title={t('score.title')}>
      <Score score={last} below={below} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('score.earlier', { count: earlier.length })}</summary>
          {earlier.map((score) => (
            <Score key={score.evaluation} score={score} below={below} />
          ))}
        </details>
      )}
    </Section>
  );
};
