import type { ReactNode } from 'react';
import { OwnWords } from '../../components/own-words.tsx';
import { Tag } from '../../components/tag.tsx';
import { MiniStairs } from '../../pictures/mini-stairs.tsx';
import { sinceStart } from '../../pictures/steps.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Goal, Plan } from './family-views.ts';
import { PlanSheet } from './plan-sheet.tsx';

/** What the family changed in its own words since it last saw the plan as a whole. */
export const ChangedWords = ({ goal: { changedSince } }: { readonly goal: Goal }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  if (changedSince === undefined) return null;
  return (
    <p className="changed small">
      <Tag kind="info" icon="pencil">
        {t('goal.changed', { name: changedSince.byName, date: spokenDate(changedSince.at, 'day', language) })}
      </Tag>{' '}
      {t('goal.was')} <OwnWords bare>{changedSince.from}</OwnWords>
    </p>
  );
};

const GoalRow = ({ goal, isAgreed }: { readonly goal: Goal; readonly isAgreed: boolean }): ReactNode => {
  const t = useText('family-file');
  const common = useText('common');
  const { content, speakerName } = goal;
  return (
    <li className="plan-goal">
      <MiniStairs start={0} now={0} />
      <div>
        {content.kind === 'safety' ? (
          <p dir="auto">
            <Tag kind="must">{t('goal.must')}</Tag> <strong>{content.words}</strong>
          </p>
        ) : (
          <OwnWords>{content.words}</OwnWords>
        )}
        <p className="small">
          <strong>{isAgreed ? sinceStart(0, 0, common) : t('goal.notAgreed')}</strong> ·{' '}
          {content.kind === 'safety'
            ? t('goal.mustBy', { name: content.imposedBy })
            : speakerName === ''
              ? t('goal.together')
              : speakerName}
        </p>
        {goal.missingSteps.length > 0 && (
          <p className="quiet small">{t('goal.missing', { count: goal.missingSteps.length })}</p>
        )}
        <ChangedWords goal={goal} />
      </div>
    </li>
  );
};

/** Sheet one: the goals in the family's own order, and apart from them what must. */
export const GoalsSheet = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('family-file');
  const common = useText('common');
  const own = plan.goals.filter(({ isDropped }) => !isDropped);
  const goals = [...own, ...plan.safetyGoals.filter(({ isDropped }) => !isDropped)];
  const agreed = new Set(plan.agreed?.goals.map(({ id }) => id));
  return (
    <PlanSheet
      number={1}
      familyName={plan.familyName}
      title={t('sheet.goals')}
      lead={
        own.length === 0
          ? t('sheet.goals.noneOwn')
          : t('sheet.goals.lead', { count: own.length, words: numberInWords(own.length, common) })
      }
    >
      <ul className="plan-list">
        {goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} isAgreed={agreed.has(goal.id)} />
        ))}
      </ul>
    </PlanSheet>
  );
};
