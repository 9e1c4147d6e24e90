import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import type { Plan } from './family-views.ts';

const NoFamily = (): ReactNode => {
  const t = useText('family');
  return (
    <>
      <PageHeading>{t('none.title')}</PageHeading>
      <p className="section__text">{t('none.text')}</p>
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
