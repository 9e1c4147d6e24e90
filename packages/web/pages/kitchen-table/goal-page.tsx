import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Button } from '../../components/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import type { Goal, Plan } from '../family-file/family-views.ts';
import { ChangedWords } from '../family-file/goals-sheet.tsx';
import { NotFound } from '../not-found.tsx';
import { GoalForm } from './goal-form.tsx';
import { TablePage, type TellSaving } from './table-page.tsx';
import type { DraftView } from './use-draft.ts';
import { useGoalEditing } from './use-goal-editing.ts';
import { WithDraft } from './with-draft.tsx';

type Shown = { readonly plan: Plan; readonly goal: Goal; readonly tellSaving: TellSaving };

const Drop = ({ plan, goal }: Pick<Shown, 'plan' | 'goal'>): ReactNode => {
  const t = useText('kitchen-table');
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/goals/{goalId}/dropped', {
    changes: ['GET /families/{familyId}/plan'],
  });
  const { familyId } = plan;
  const drop = async (): Promise<void> => {
    const answer = await submit({
      params: { familyId, goalId: goal.id },
      body: { isDropped: true },
      ifMatch: goal.version,
    });
    const vraag = goal.content.kind === 'own' ? 'veranderen' : 'moet';
    if (answer.ok) await navigate({ to: '/gezinnen/$familyId/tafel/$vraag', params: { familyId, vraag } });
  };
  return (
    <>
      <ProblemNotice problem={problem} />
      <p className="after">
        <Button look="plain" isBusy={isBusy} onClick={() => void drop()}>
          {t('goal.drop')}
        </Button>
      </p>
    </>
  );
};

const Writing = ({ plan, goal, tellSaving, draft }: Shown & { readonly draft: DraftView }): ReactNode => {
  const t = useText('kitchen-table');
  const editing = useGoalEditing({ familyId: plan.familyId, goal, draft });
  const { phase, commit } = editing;
  useEffect(() => tellSaving(phase, () => void commit()), [tellSaving, phase, commit]);
  const isMust = goal.content.kind === 'safety';
  return (
    <>
      <BackLink
        to="/gezinnen/$familyId/tafel/$vraag"
        params={{ familyId: plan.familyId, vraag: isMust ? 'moet' : 'veranderen' }}
      >
        {t(isMust ? 'question.moet' : 'question.veranderen')}
      </BackLink>
      <PageHeading title={t('goal.title')} ownWords={!isMust}>
        {editing.goal.content.words}
      </PageHeading>
      <ChangedWords goal={editing.goal} />
      <ProblemNotice problem={phase.phase === 'failed' ? editing.problem : undefined} />
      <GoalForm plan={plan} editing={editing} />
      <Drop plan={plan} goal={editing.goal} />
    </>
  );
};

const OneGoal = ({ plan, goalId, tellSaving }: Omit<Shown, 'goal'> & { readonly goalId: string }): ReactNode => {
  const { familyId } = plan;
  const shown = useView('GET /families/{familyId}/goals/{goalId}', { params: { familyId, goalId } });
  return (
    <ShownView shown={shown}>
      {(goal) =>
        goal.isDropped ? (
          <NotFound />
        ) : (
          <WithDraft key={goalId} familyId={familyId} section={`goal-${goalId}`}>
            {(draft) => <Writing plan={plan} goal={goal} tellSaving={tellSaving} draft={draft} />}
          </WithDraft>
        )
      }
    </ShownView>
  );
};

/** One goal at the table: its words, how we shall see it, and the five steps. */
export const GoalPage = (): ReactNode => {
  const { goalId = '' } = useParams({ strict: false });
  return (
    <TablePage now="aanpak">
      {(plan, tellSaving) => <OneGoal key={goalId} plan={plan} goalId={goalId} tellSaving={tellSaving} />}
    </TablePage>
  );
};
