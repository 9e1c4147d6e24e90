import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { useText } from '../../text/use-text.ts';
import type { Goal, Plan } from '../family-file/family-views.ts';

/** Goals that were taken out of the plan can always come back. */
export const DroppedGoals = ({ plan, goals }: { readonly plan: Plan; readonly goals: readonly Goal[] }): ReactNode => {
  const t = useText('kitchen-table');
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/goals/{goalId}/dropped', {
    changes: ['GET /families/{familyId}/plan'],
  });
  const dropped = goals.filter(({ isDropped }) => isDropped);
  return (
    <>
      <ProblemNotice problem={problem} />
      {dropped.map((goal) => (
        <UndoBar
          key={goal.id}
          isBusy={isBusy}
          onUndo={() =>
            void submit({
              params: { familyId: plan.familyId, goalId: goal.id },
              body: { isDropped: false },
              ifMatch: goal.version,
            })
          }
        >
          {t('dropped', { words: goal.content.words })}
        </UndoBar>
      ))}
    </>
  );
};
