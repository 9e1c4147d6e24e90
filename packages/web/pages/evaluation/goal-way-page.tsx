import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { MarginNote } from '../../components/margin-note.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { Tag } from '../../components/tag.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { useText } from '../../text/use-text.ts';
import { FamilyCrumbs } from '../family-file/family-crumbs.tsx';
import { useFamilyId } from '../family-file/use-family-id.ts';
import type { Goal, Plan } from '../family-member/family-views.ts';
import { NotFound } from '../not-found.tsx';
import { AnswerContradiction } from './answer-contradiction.tsx';
import { CorrectScore } from './correct-score.tsx';
import { ScoreList } from './score-list.tsx';
import { ScoreTrace } from './score-trace.tsx';
import { WaySoFar } from './way-so-far.tsx';

const GoalWay = ({ plan, goal }: { readonly plan: Plan; readonly goal: Goal }): ReactNode => {
  const t = useText('evaluation');
  const { familyId, familyName } = plan;
  const canCorrect = plan.acts.includes('correct-score');
  const isOwn = goal.content.kind === 'own';
  return (
    <>
      <FamilyCrumbs file={{ id: familyId, name: familyName }} here={t('goal.title')} />
      <PageHeading
        title={t('goal.title')}
        ownWords={isOwn}
        lead={isOwn ? goal.speakerName : <Tag kind="must">{t('goal.must')}</Tag>}
      >
        {goal.content.words}
      </PageHeading>
      <WithMargin
        margin={
          <MarginNote title={t('margin.title')}>
            <p>{t('margin.who')}</p>
            <p>{t('margin.trace')}</p>
          </MarginNote>
        }
      >
        <WaySoFar goal={goal} isFamily={false} />
        <ScoreList
          goal={goal}
          below={(score) => (
            <>
              <ScoreTrace
                score={score}
                answer={({ number, isOpen }) =>
                  canCorrect &&
                  isOpen && (
                    <AnswerContradiction familyId={familyId} goalId={goal.id} score={score} contradiction={number} />
                  )
                }
              />
              {canCorrect && <CorrectScore familyId={familyId} goal={goal} score={score} />}
            </>
          )}
        />
      </WithMargin>
    </>
  );
};

/** One goal for worker and supervisor: its way since the start, each score with its trace, and what the family says of it. */
export const GoalWayPage = (): ReactNode => {
  const { goalId } = useParams({ strict: false });
  const familyId = useFamilyId();
  return (
    <ShownView shown={useView('GET /families/{familyId}/plan', { params: { familyId } })}>
      {(plan) => {
        const goal = [...plan.goals, ...plan.safetyGoals].find(({ id }) => id === goalId);
        return goal === undefined ? <NotFound /> : <GoalWay plan={plan} goal={goal} />;
      }}
    </ShownView>
  );
};
