import { type ReactNode, useId } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Facts } from '../../components/facts.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { Tag } from '../../components/tag.tsx';
import { Staircase } from '../../pictures/staircase.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { stairDays, stairTexts } from '../family-member/stair-texts.ts';
import { AgreementsSheet } from './agreements-sheet.tsx';
import { FamilyCrumbs } from './family-crumbs.tsx';
import type { FamilyFile, Goal, Plan } from './family-views.ts';
import { goalFacts } from './goal-facts.ts';
import { ChangedWords } from './goals-sheet.tsx';
import { KeepPlan } from './keep-plan.tsx';
import { PeopleSheet } from './people-sheet.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { PlanStanding } from './plan-standing.tsx';
import { Readers } from './readers.tsx';
import { Versions } from './versions.tsx';
import { WithFileAndPlan } from './with-file-and-plan.tsx';

const WholeGoal = ({ goal }: { readonly goal: Goal }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const { content, speakerName } = goal;
  const isMust = content.kind === 'safety';
  const named = useId();
  return (
    <article className={isMust ? 'whole-goal safety' : 'whole-goal'} aria-labelledby={named}>
      <h3 id={named} className="whole-goal__words">
        {isMust ? (
          <>
            <Tag kind="must">{t('goal.must')}</Tag> <span dir="auto">{content.words}</span>
          </>
        ) : (
          <OwnWords size="quote">{content.words}</OwnWords>
        )}
      </h3>
      {!isMust && <p className="quiet small">{speakerName === '' ? t('goal.together') : speakerName}</p>}
      <ChangedWords goal={goal} />
      <div className="whole-goal__both">
        <Facts facts={goalFacts(goal, { t, language })} />
        <Staircase texts={stairTexts(content)} ownWords={!isMust} of={content.words} {...stairDays(goal, language)} />
      </div>
    </article>
  );
};

const Whole = ({ file, plan }: { readonly file: FamilyFile; readonly plan: Plan }): ReactNode => {
  const t = useText('family-file');
  const goals = [...plan.goals, ...plan.safetyGoals].filter(({ isDropped }) => !isDropped);
  const params = { familyId: file.id };
  return (
    <>
      <FamilyCrumbs file={file} here={t('plan.title')} />
      <PageHeading
        lead={t('plan.lead')}
        actions={
          <>
            <Button icon="print" onClick={() => globalThis.print()}>
              {t('plan.print')}
            </Button>
            {plan.acts.includes('propose') && (plan.hasChanges || plan.isEvaluatedSince) && (
              <ButtonLink to="/gezinnen/$familyId/plan/voorleggen" params={params} look="filled">
                {t('standing.propose')}
              </ButtonLink>
            )}
          </>
        }
      >
        {t('plan.of', { name: file.name })}
      </PageHeading>
      <KeepPlan plan={plan} />
      <div className="no-print">
        <PlanStanding plan={plan} level={2} />
      </div>
      <div className="sheets sheets--whole after">
        <PlanSheet
          number={1}
          level={2}
          familyName={file.name}
          title={t('sheet.goals')}
          lead={goals.length === 0 ? t('plan.empty.title') : t('sheet.goals.order')}
        >
          {goals.map((goal) => (
            <WholeGoal key={goal.id} goal={goal} />
          ))}
        </PlanSheet>
        <PeopleSheet file={file} plan={plan} level={2} />
        <AgreementsSheet file={file} plan={plan} level={2} />
      </div>
      {plan.shares.length > 0 && (
        <div className="no-print">
          <Section title={t('readers.title')}>
            <Readers readers={plan.shares} />
          </Section>
        </div>
      )}
      <div className="no-print after">
        <Versions plan={plan} />
      </div>
    </>
  );
};

/** The whole plan to read and to print: three sheets, one page each. */
export const PlanPage = (): ReactNode => (
  <WithFileAndPlan>{(file, plan) => <Whole file={file} plan={plan} />}</WithFileAndPlan>
);
