import { type ReactNode, Suspense } from 'react';
import { useView } from '../../api/use-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { latePart } from '../../routes/late-part.ts';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import { AskedForAnswer } from './asked-for-answer.tsx';
import type { FamilyFile, Plan } from './family-views.ts';
import { GoalRows } from './goal-rows.tsx';
import { MyActions } from './my-actions.tsx';
import { NextAppointment } from './next-appointment.tsx';
import { OurHelpers } from './our-helpers.tsx';
import { WithOurFamily } from './with-our-family.tsx';

const LookedLately = latePart(() => import('./looked-lately.tsx').then((file) => file.LookedLately), ['looks']);

const OurGoals = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('family');
  const isEmpty = [...plan.goals, ...plan.safetyGoals].every(({ isDropped }) => isDropped);
  return (
    <Section title={t('goals.title')} aside={!isEmpty && <TextLink to="/plan">{t('plan.title')}</TextLink>}>
      {isEmpty ? (
        <EmptyState picture="stairs" title={t('plan.none.title')}>
          {t('plan.none.text')}
        </EmptyState>
      ) : (
        <GoalRows plan={plan} />
      )}
    </Section>
  );
};

/** How far the help is, as long as it has not begun. */
const Beginning = ({ file: { trajectory } }: { readonly file: FamilyFile }): ReactNode => {
  const t = useText('family');
  const { state, providerName, worker, introducerName } = trajectory;
  if (state === 'running') return null;
  const who = firstName(worker?.name ?? '');
  return (
    <Section title={t('begin.title')}>
      <p className="section__text">
        {t(`begin.${state}`, { who, provider: providerName, introducer: introducerName ?? '' })}
      </p>
    </Section>
  );
};

const HomeOf = ({ file, plan }: { readonly file: FamilyFile; readonly plan: Plan }): ReactNode => {
  const t = useText('family');
  const name = firstName(file.members.find(({ isMe }) => isMe)?.name ?? '');
  return (
    <>
      <PageHeading>{t('hello', { name })}</PageHeading>
      <div className="stack">
        <AskedForAnswer plan={plan} />
        <NextAppointment file={file} />
      </div>
      <Beginning file={file} />
      {plan.actions.length > 0 && file.trajectory.state !== 'ended' && <MyActions plan={plan} />}
      <OurGoals plan={plan} />
      <OurHelpers file={file} plan={plan} more />
      <Suspense>
        <LookedLately familyId={file.id} />
      </Suspense>
      <Section title={t('written.title')}>
        <p className="section__text">{t('written.short')}</p>
        <p className="after">
          <TextLink to="/over-ons">{t('written.read')}</TextLink>
        </p>
      </Section>
    </>
  );
};

const HomeOfFamily = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const file = useView('GET /families/{familyId}', { params: { familyId } });
  const plan = useView('GET /families/{familyId}/plan', { params: { familyId } });
  return (
    <ShownView shown={file}>
      {(ourFile) => <ShownView shown={plan}>{(ourPlan) => <HomeOf file={ourFile} plan={ourPlan} />}</ShownView>}
    </ShownView>
  );
};

export const Home = (): ReactNode => (
  <WithOurFamily>{(familyId) => <HomeOfFamily familyId={familyId} />}</WithOurFamily>
);
