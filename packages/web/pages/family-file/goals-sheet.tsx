import type { ReactNode } from 'react';
import { OwnWords } from '../../components/own-words.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { MiniStairs } from '../../pictures/mini-stairs.tsx';
import { sinceStart, stepNow } from '../../pictures/steps.ts';
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

const GoalRow = ({
  goal,
  isAgreed,
  familyId,
}: {
  readonly goal: Goal;
  readonly isAgreed: boolean;
  readonly familyId: string;
}): ReactNode => {
  const t = useText('family-file');
  const common = useText('common');
  const { content, speakerName } = goal;
  const now = stepNow(goal);
  return (
    <li className="plan-goal">
      <MiniStairs start={0} now={now} />
      <div>
        {content.kind === 'safety' ? (
          <p dir="auto">
            <Tag kind="must">{t('goal.must')}</Tag> <strong>{content.words}</strong>
          </p>
        ) : (
          <OwnWords>{content.words}</OwnWords>
        )}
        <p className="small">
          <strong>{isAgreed ? sinceStart(0, now, common) : t('goal.notAgreed')}</strong> ·{' '}
          {content.kind === 'safety'
            ? t('goal.mustBy', { name: content.imposedBy })
            : speakerName === ''
              ? t('goal.together')
              : speakerName}
          {isAgreed && (
            <>
              {' · '}
              <TextLink
                to="/gezinnen/$familyId/doelen/$goalId"
                params={{ familyId, goalId: goal.id }}
                aria-label={t('goal.wayOf', { words: content.words })}
              >
                {t('goal.way')}
              </TextLink>
            </>
          )}
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
  const ahead = own.filter((goal) => stepNow(goal) > 0).length;
  const count = { count: own.length, words: numberInWords(own.length, common) };
  return (
    <PlanSheet
      number={1}
      familyName={plan.familyName}
      title={t('sheet.goals')}
      lead={
        own.length === 0
          ? t('sheet.goals.noneOwn')
          : plan.evaluations.length > 0
            ? t('sheet.goals.ahead', { ...count, ahead })
            : t('sheet.goals.lead', count)
      }
    >
      <ul className="plan-list">
        {goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} isAgreed={agreed.has(goal.id)} familyId={plan.familyId} />
        ))}
      </ul>
    </PlanSheet>
  );
};
