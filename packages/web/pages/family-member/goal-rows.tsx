import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { OwnWords } from '../../components/own-words.tsx';
import { Tag } from '../../components/tag.tsx';
import { MiniStairs } from '../../pictures/mini-stairs.tsx';
import { sinceStart, stepNow } from '../../pictures/steps.ts';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import type { Goal, Plan } from './family-views.ts';
import { useSpeaker } from './use-speaker.ts';

const GoalRow = ({ goal, isAgreed }: { readonly goal: Goal; readonly isAgreed: boolean }): ReactNode => {
  const t = useText('family');
  const common = useText('common');
  const speaker = useSpeaker();
  const { id, content, changedSince } = goal;
  const isMust = content.kind === 'safety';
  const now = stepNow(goal);
  return (
    <li>
      <Link className="goal-row" to="/plan/doel/$goalId" params={{ goalId: id }}>
        <MiniStairs start={0} now={now} />
        <span className="goal-row__text">
          {isMust && <Tag kind="must">{t('goal.must')}</Tag>}
          {isMust ? (
            <span className="goal-row__imposed" {...asWritten(content.words)}>
              {content.words}
            </span>
          ) : (
            <OwnWords>{content.words}</OwnWords>
          )}
          <span className="quiet small">
            <strong>{isAgreed ? sinceStart(0, now, common) : t('goal.notAgreed')}</strong> ·{' '}
            {isMust ? t('goal.imposedBy', { who: content.imposedBy }) : speaker(goal.speakerName)}
          </span>
        </span>
      </Link>
      {changedSince !== undefined && !isMust && (
        <p className="goal-row__changed small">
          {t('goal.changedBy', { who: changedSince.byName })} <OwnWords bare>{changedSince.from}</OwnWords>
        </p>
      )}
    </li>
  );
};

/** The family's own goals in its own order, then apart what must. */
export const GoalRows = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const agreed = new Set(plan.agreed?.goals.map(({ id }) => id));
  const goals = [...plan.goals, ...plan.safetyGoals].filter(({ isDropped }) => !isDropped);
  return (
    <ul className="goals">
      {goals.map((goal) => (
        <GoalRow key={goal.id} goal={goal} isAgreed={agreed.has(goal.id)} />
      ))}
    </ul>
  );
};
