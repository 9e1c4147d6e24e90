import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { DateText } from '../../components/date-text.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import { KeepPlan } from '../family-file/keep-plan.tsx';
import { WhatBlocks } from '../what-blocks/what-blocks.tsx';
import { AskedForAnswer } from './asked-for-answer.tsx';
import { Doers } from './doers.tsx';
import type { Plan } from './family-views.ts';
import { GoalRows } from './goal-rows.tsx';
import { OurHelp } from './our-help.tsx';
import { Versions } from './versions.tsx';
import { WentWell } from './went-well.tsx';
import { WithOurPlan } from './with-our-family.tsx';
import { workerOf } from './worker-of.ts';

/** Which plan this is: agreed on a day, perhaps changed since, or not agreed yet. */
const Standing = ({ plan: { agreed, hasChanges } }: { readonly plan: Plan }): ReactNode => {
  const t = useText('family-plan');
  if (agreed?.agreedOn === undefined) return t('plan.notAgreed');
  return (
    <>
      {t('plan.agreed')} <DateText on={agreed.agreedOn} shape="full" />. {hasChanges && t('plan.changed')}
    </>
  );
};

const PlanPage = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  const isEmpty = [...plan.goals, ...plan.safetyGoals].every(({ isDropped }) => isDropped);
  if (isEmpty)
    return (
      <>
        <PageHeading>{home('plan.title')}</PageHeading>
        <OurHelp familyId={plan.familyId} />
        <EmptyState picture="stairs" title={home('plan.none.title')} level={2}>
          {home('plan.none.text')}
        </EmptyState>
        <Versions plan={plan} />
      </>
    );
  return (
    <>
      <PageHeading lead={<Standing plan={plan} />}>{home('plan.title')}</PageHeading>
      <div className="stack">
        <OurHelp familyId={plan.familyId} />
        <AskedForAnswer plan={plan} />
      </div>
      <Section title={home('goals.title')}>
        <p className="section__text quiet">{t('goals.open')}</p>
        <GoalRows plan={plan} />
      </Section>
      <WentWell plan={plan} />
      <WhatBlocks familyId={plan.familyId} />
      <Section title={t('doers.title')}>
        <Doers actions={plan.actions} worker={workerOf(plan)} />
      </Section>
      <Section title={t('reads.title')}>
        <p className="section__text">{plan.shares.length === 0 ? t('reads.nobody') : t('reads.short')}</p>
        {plan.shares.length > 0 && (
          <p className="after">
            <TextLink to="/mensen">{t('reads.all')}</TextLink>
          </p>
        )}
      </Section>
      <Versions plan={plan} />
      <p className="after no-print">
        <ButtonLink to="/plan/papier" icon="print">
          {t('paper.link')}
        </ButtonLink>
      </p>
      <KeepPlan plan={plan} />
    </>
  );
};

export const OurPlan = (): ReactNode => <WithOurPlan>{(plan) => <PlanPage plan={plan} />}</WithOurPlan>;
