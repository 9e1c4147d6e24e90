import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { AgreementsSheet } from './agreements-sheet.tsx';
import type { FamilyFile, Plan } from './family-views.ts';
import { GoalsSheet } from './goals-sheet.tsx';
import { PeopleSheet } from './people-sheet.tsx';
import { PlanStanding } from './plan-standing.tsx';
import { ProgressPart } from './progress-part.tsx';

const Aside = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const params = { familyId: plan.familyId };
  const { agreed, planDueOn, versions } = plan;
  const last = versions.at(-1)?.version ?? 0;
  return (
    <>
      {agreed?.agreedOn !== undefined &&
        t('plan.agreed', {
          version: agreed.version,
          date: spokenDate(agreed.agreedOn, 'day', language),
          names: agreed.answers.map(({ name }) => name).join(', '),
        })}
      {agreed === undefined &&
        (planDueOn === undefined
          ? t('plan.none')
          : t('plan.due', { date: spokenDate(planDueOn, 'day', language) }))}{' '}
      <TextLink to="/gezinnen/$familyId/plan" params={params}>
        {t('plan.whole')}
      </TextLink>
      {last > 1 && (
        <>
          {' · '}
          <TextLink to="/gezinnen/$familyId/plan/versies/$version" params={{ ...params, version: String(last) }}>
            {t('plan.compare', { version: last - 1 })}
          </TextLink>
        </>
      )}
    </>
  );
};

const Shown = ({ file, plan }: { readonly file: FamilyFile; readonly plan: Plan }): ReactNode => {
  const t = useText('family-file');
  const isEmpty = [...plan.goals, ...plan.safetyGoals].length === 0 && plan.actions.length === 0;
  return (
    <>
      <Section title={t('plan.title')} aside={<Aside plan={plan} />}>
        <PlanStanding plan={plan} level={3} />
        {isEmpty ? (
          <EmptyState
            picture="stairs"
            title={t('plan.empty.title')}
            action={
              plan.acts.includes('write') && (
                <ButtonLink to="/gezinnen/$familyId/tafel" params={{ familyId: file.id }}>
                  {t('plan.empty.go')}
                </ButtonLink>
              )
            }
          >
            {t(file.trajectory.state === 'running' ? 'plan.empty.text' : 'plan.empty.first')}
          </EmptyState>
        ) : (
          <div className="sheets">
            <GoalsSheet plan={plan} />
            <PeopleSheet file={file} plan={plan} />
            <AgreementsSheet file={file} plan={plan} />
          </div>
        )}
      </Section>
      <ProgressPart plan={plan} />
    </>
  );
};

/** The plan in the file: where it stands with the family, then its three sheets. */
export const PlanPart = ({ file }: { readonly file: FamilyFile }): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}/plan', { params: { familyId: file.id } })}>
    {(plan) => <Shown file={file} plan={plan} />}
  </ShownView>
);
