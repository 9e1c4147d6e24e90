import type { ReactNode } from 'react';
import { OwnWords } from '../../components/own-words.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import type { Plan } from '../family-file/family-views.ts';
import { Actions } from './actions.tsx';
import type { TellSaving } from './table-page.tsx';

/** "Hoe pakken we het aan?": for each goal the steps to be seen on the way, and what the family does itself. */
export const Approach = ({ plan, tellSaving }: { readonly plan: Plan; readonly tellSaving: TellSaving }): ReactNode => {
  const t = useText('kitchen-table');
  const goals = [...plan.goals, ...plan.safetyGoals].filter(({ isDropped }) => !isDropped);
  return (
    <>
      <PageHeading lead={t('approach.lead')}>{t('question.aanpak')}</PageHeading>
      <Section title={t('approach.stairs')}>
        {goals.length === 0 ? (
          <p className="quiet">{t('approach.none')}</p>
        ) : (
          <Rows label={t('approach.stairs')}>
            {goals.map(({ id, content, missingSteps }) => (
              <Row
                key={id}
                end={
                  <TextLink
                    to="/gezinnen/$familyId/tafel/doelen/$goalId"
                    params={{ familyId: plan.familyId, goalId: id }}
                  >
                    {missingSteps.length > 0 ? t('goal.open', { count: missingSteps.length }) : t('goal.read')}
                    <span className="visually-hidden">: {content.words}</span>
                  </TextLink>
                }
              >
                {content.kind === 'own' ? (
                  <OwnWords>{content.words}</OwnWords>
                ) : (
                  <p dir="auto">
                    <Tag kind="must">{t('must.tag')}</Tag> <strong>{content.words}</strong>
                  </p>
                )}
              </Row>
            ))}
          </Rows>
        )}
      </Section>
      <Actions plan={plan} owner="family" tellSaving={tellSaving} />
    </>
  );
};
