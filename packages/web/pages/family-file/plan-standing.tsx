import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Answers } from './answers.tsx';
import type { Plan } from './family-views.ts';

type Placed = {
  readonly plan: Plan;
  /** Of the heading: below the name of the page, or below that of a part. */
  readonly level: 2 | 3;
};

const Refused = ({
  plan,
  level,
  refused,
}: Placed & {
  readonly refused: NonNullable<Plan['refused']>;
}): ReactNode => {
  const t = useText('family-file');
  const Heading = `h${level}` as const;
  const names = refused.answers
    .filter(({ answer }) => answer === 'no' || answer === 'not-like-this')
    .map(({ name }) => name);
  return (
    <section className="sheet sheet--pile" aria-labelledby="refused">
      <Heading className="utrecht-heading-3" id="refused">
        {t('standing.refused', { names: names.join(', '), version: refused.version })}
      </Heading>
      <Answers version={refused} />
      {plan.acts.includes('write') && (
        <p className="after buttons no-print">
          <ButtonLink to="/gezinnen/$familyId/tafel" params={{ familyId: plan.familyId }} look="filled">
            {t('standing.refused.go')}
          </ButtonLink>
          {plan.hasChanges && plan.acts.includes('propose') && (
            <ButtonLink to="/gezinnen/$familyId/plan/voorleggen" params={{ familyId: plan.familyId }}>
              {t('standing.again')}
            </ButtonLink>
          )}
        </p>
      )}
    </section>
  );
};

const Proposed = ({
  plan,
  level,
  proposed,
}: Placed & {
  readonly proposed: NonNullable<Plan['proposed']>;
}): ReactNode => {
  const t = useText('family-file');
  const Heading = `h${level}` as const;
  const language = useLanguage();
  const waiting = proposed.answers.filter(({ answer }) => answer === 'waiting').map(({ name }) => name);
  return (
    <section className="sheet sheet--pile" aria-labelledby="proposed">
      <Heading className="utrecht-heading-3" id="proposed">
        {t('standing.proposed', { version: proposed.version, names: waiting.join(', ') })}
      </Heading>
      <p className="quiet">
        {t('standing.proposedOn', { date: spokenDate(proposed.proposedAt, 'weekday', language) })}
        {plan.hasChanges && ` ${t('standing.changedAfter')}`}
      </p>
      <Answers version={proposed} />
      {plan.hasChanges && plan.acts.includes('propose') && (
        <p className="after no-print">
          <ButtonLink to="/gezinnen/$familyId/plan/voorleggen" params={{ familyId: plan.familyId }}>
            {t('standing.again')}
          </ButtonLink>
        </p>
      )}
    </section>
  );
};

/** Where the plan stands with the family: their words first when they said no, else who still has to answer. */
export const PlanStanding = ({ plan, level }: Placed): ReactNode => {
  const t = useText('family-file');
  const { refused, proposed, agreed, hasChanges, goals } = plan;
  if (refused !== undefined) return <Refused plan={plan} level={level} refused={refused} />;
  if (proposed !== undefined) return <Proposed plan={plan} level={level} proposed={proposed} />;
  if (!hasChanges || goals.length === 0) return null;
  return (
    <Notice kind="info">
      <p>{agreed === undefined ? t('standing.new') : t('standing.changed', { version: agreed.version })}</p>
      {plan.acts.includes('propose') && (
        <p className="no-print">
          <ButtonLink to="/gezinnen/$familyId/plan/voorleggen" params={{ familyId: plan.familyId }}>
            {t('standing.propose')}
          </ButtonLink>
        </p>
      )}
    </Notice>
  );
};
