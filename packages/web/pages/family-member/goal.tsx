import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { findKeptText } from '../../autosave/kept-text.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Button } from '../../components/button.tsx';
import { DateText } from '../../components/date-text.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { Tag } from '../../components/tag.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import { ScoreList } from '../evaluation/score-list.tsx';
import { ScoreTrace } from '../evaluation/score-trace.tsx';
import { WaySoFar } from '../evaluation/way-so-far.tsx';
import { NotFound } from '../not-found.tsx';
import { WhatBlocks } from '../what-blocks/what-blocks.tsx';
import { AboutGoal } from './about-goal.tsx';
import { Contradict } from './contradict.tsx';
import { Doers } from './doers.tsx';
import { earlierWordings } from './earlier-wordings.ts';
import type { Goal, Plan } from './family-views.ts';
import { Reword, wordsKey } from './reword.tsx';
import { useSpeaker } from './use-speaker.ts';
import { WithOurPlan } from './with-our-family.tsx';
import { workerOf } from './worker-of.ts';

const route = getRouteApi('/role/plan/doel/$goalId');

/** What stands above the words: which goal of how many, or that this one must. */
const Place = ({ goal, plan }: { readonly goal: Goal; readonly plan: Plan }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  if (goal.content.kind === 'safety') return <Tag kind="must">{home('goal.must')}</Tag>;
  const goals = plan.goals.filter(({ isDropped }) => !isDropped);
  const number = goals.findIndex(({ id }) => id === goal.id) + 1;
  return number === 0 ? t('goal.dropped') : t('goal.number', { number, of: goals.length });
};

const Whose = ({ goal }: { readonly goal: Goal }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  const speaker = useSpeaker();
  const { content, wordings } = goal;
  if (content.kind === 'safety')
    return (
      <>
        {home('goal.imposedBy', { who: content.imposedBy })}. {t('goal.because')}{' '}
        <span {...asWritten(content.because)}>{content.because}</span>
      </>
    );
  return (
    <>
      {speaker(goal.speakerName)}
      {wordings[0] !== undefined && (
        <>
          , <DateText on={wordings[0].at} shape="full" />
        </>
      )}
    </>
  );
};

const Words = ({ goal, plan }: { readonly goal: Goal; readonly plan: Plan }): ReactNode => {
  const t = useText('family-plan');
  const common = useText('common');
  // Text that was not saved when the session ended is shown again at once.
  const [isOpen, setOpen] = useState(() => findKeptText(wordsKey(goal.id)) !== undefined);
  const earlier = earlierWordings(goal.wordings);
  const canReword = plan.acts.includes('reword') && goal.content.kind === 'own' && !goal.isDropped;
  if (!canReword && earlier.length === 0) return null;
  return (
    <Section title={t('reword.title')}>
      {canReword && !isOpen && (
        <p className="section__text">
          <Button icon="pencil" onClick={() => setOpen(true)}>
            {t('reword.open')}
          </Button>
        </p>
      )}
      {canReword && isOpen && <Reword familyId={plan.familyId} goal={goal} onReady={() => setOpen(false)} />}
      {earlier.length > 0 && <h3 className="doers__title">{t('reword.earlier')}</h3>}
      <ul className="rows">
        {earlier.map(({ words, byName, at, isFromFamilyTurn }) => (
          <li className="row row--stacked" key={at}>
            <OwnWords>{words}</OwnWords>
            <p className="quiet small">
              {isFromFamilyTurn ? common('two.by.family') : byName}, <DateText on={at} shape="full" />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const GoalPage = ({ goal, plan }: { readonly goal: Goal; readonly plan: Plan }): ReactNode => {
  const t = useText('family-plan');
  const { content, id } = goal;
  return (
    <>
      <BackLink to="/plan">{t('goal.back')}</BackLink>
      <p className="quiet small">
        <Place goal={goal} plan={plan} />
      </p>
      <PageHeading ownWords={content.kind === 'own'} isWritten={content.kind !== 'own'} lead={<Whose goal={goal} />}>
        {content.words}
      </PageHeading>
      {content.smart !== undefined && (
        <div className="note">
          <h2 className="note__title">{t('goal.smart')}</h2>
          <p {...asWritten(content.smart)}>{content.smart}</p>
        </div>
      )}
      <WaySoFar goal={goal} isFamily />
      <WhatBlocks familyId={plan.familyId} goalId={id} />
      <Section title={t('doers.title')}>
        <Doers actions={plan.actions.filter(({ goalId }) => goalId === id)} worker={workerOf(plan)} />
      </Section>
      <ScoreList
        goal={goal}
        below={(score) => (
          <>
            <ScoreTrace score={score} />
            {plan.acts.includes('contradict-score') && (
              <Contradict familyId={plan.familyId} goal={goal} score={score} />
            )}
          </>
        )}
      />
      <Section title={t('goal.about')}>
        <AboutGoal content={content} />
      </Section>
      <Words goal={goal} plan={plan} />
    </>
  );
};

export const GoalOfPlan = (): ReactNode => {
  const { goalId } = route.useParams();
  return (
    <WithOurPlan>
      {(plan) => {
        const goal = [...plan.goals, ...plan.safetyGoals].find(({ id }) => id === goalId);
        return goal === undefined ? <NotFound /> : <GoalPage goal={goal} plan={plan} />;
      }}
    </WithOurPlan>
  );
};
