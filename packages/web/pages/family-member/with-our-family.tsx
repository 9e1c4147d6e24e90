import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { firstName } from '../../session/first-name.ts';
import { useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';
import type { Plan } from './family-views.ts';

const NoFamily = (): ReactNode => {
  const t = useText('family');
  const name = firstName(useSession()?.person?.name ?? '');
  return (
    <>
      <PageHeading>{t('hello', { name })}</PageHeading>
      <EmptyState picture="list" title={t('none.title')} level={2}>
        {t('none.text')}
      </EmptyState>
    </>
  );
};

/** A page about the reader's own family; whoever is in two families reads the first one. */
export const WithOurFamily = ({ children }: { readonly children: (familyId: string) => ReactNode }): ReactNode => (
  <ShownView shown={useView('GET /families', {})}>
    {({ rows: [family] }) => (family === undefined ? <NoFamily /> : children(family.id))}
  </ShownView>
);

const PlanOf = ({
  familyId,
  children,
}: {
  readonly familyId: string;
  readonly children: (plan: Plan) => ReactNode;
}): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}/plan', { params: { familyId } })}>{children}</ShownView>
);

/** A page about the plan of the reader's own family. */
export const WithOurPlan = ({ children }: { readonly children: (plan: Plan) => ReactNode }): ReactNode => (
  <WithOurFamily>{(familyId) => <PlanOf familyId={familyId}>{children}</PlanOf>}</WithOurFamily>
);
