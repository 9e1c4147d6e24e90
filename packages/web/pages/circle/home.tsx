import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { firstName } from '../../session/first-name.ts';
import { useActingRole, useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';
import { SharedPlanPart } from './shared-plan.tsx';
import { type SharedPlans, useSharedPlans } from './use-shared-plans.ts';

/** The directory does not know who is near to a family: whoever is greeted has the name that a family uses. */
const useGreeting = (rows: SharedPlans['rows']): string => {
  const t = useText('circle');
  const isNear = useActingRole()?.role === 'networkMember';
  const name = useSession()?.person?.name ?? '';
  return t('hello', { name: isNear ? (rows[0]?.name ?? '') : firstName(name) });
};

const Plans = ({ rows, more, isBusy }: SharedPlans): ReactNode => {
  const t = useText('circle');
  const greeting = useGreeting(rows);
  if (rows.length === 0)
    return (
      <>
        <PageHeading>{greeting}</PageHeading>
        <EmptyState
          picture="list"
          title={t('none.title')}
          level={2}
          action={
            <ButtonLink to="/kring/code" look="filled">
              {t('code.link')}
            </ButtonLink>
          }
        >
          {t('none.text')}
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeading lead={t('lead', { count: rows.length })}>{greeting}</PageHeading>
      {rows.map((plan) => (
        <SharedPlanPart key={plan.familyId} plan={plan} />
      ))}
      {more !== undefined && (
        <p className="after">
          <Button onClick={more} isBusy={isBusy}>
            {t('more')}
          </Button>
        </p>
      )}
      <p className="after no-print">
        <TextLink to="/kring/code">{t('code.link')}</TextLink>
      </p>
    </>
  );
};

/** What families share with whoever is near to them, or with an organisation: who does what, and that the family decides. */
export const Home = (): ReactNode => <ShownView shown={useSharedPlans()}>{(plans) => <Plans {...plans} />}</ShownView>;
