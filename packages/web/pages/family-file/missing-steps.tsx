import { type ReactNode, useEffect, useRef } from 'react';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import type { Goal, Plan } from './family-views.ts';

const isNamed = (goal: Goal, pointers: readonly string[] | undefined): boolean =>
  pointers?.some((pointer) => pointer.includes(goal.id)) ?? false;

/** Goals with steps that are not written yet, each with the way to it. Takes the focus when the server found them. */
export const MissingSteps = ({
  plan,
  pointers,
}: {
  readonly plan: Plan;
  /** What the server named when it refused. */
  readonly pointers: readonly string[] | undefined;
}): ReactNode => {
  const t = useText('family-file');
  const box = useRef<HTMLElement>(null);
  const goals = [...plan.goals, ...plan.safetyGoals].filter(
    (goal) => !goal.isDropped && (goal.missingSteps.length > 0 || isNamed(goal, pointers)),
  );
  useEffect(() => {
    if (pointers !== undefined) box.current?.focus();
  }, [pointers]);
  if (goals.length === 0) return null;
  return (
    <section className="error-summary" aria-labelledby="missing-steps" tabIndex={-1} ref={box}>
      <h2 className="utrecht-heading-3" id="missing-steps">
        {t('missing.title', { count: goals.length })}
      </h2>
      <p>{t('missing.why')}</p>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            <TextLink
              to="/gezinnen/$familyId/tafel/doelen/$goalId"
              params={{ familyId: plan.familyId, goalId: goal.id }}
            >
              {t('missing.goal', { words: goal.content.words, count: goal.missingSteps.length })}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
};
