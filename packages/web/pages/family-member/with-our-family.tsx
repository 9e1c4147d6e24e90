import { type ReactNode, useEffect, useState } from 'react';
import { useView } from '../../api/use-view.ts';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { addressAs, isAddressedAs, type Reader } from '../../text/load-catalogue.ts';
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

/** Shows nothing before the words are there in which the reader is spoken to. */
export const SpokenTo = ({
  reader,
  children,
}: {
  readonly reader: Reader;
  readonly children: ReactNode;
}): ReactNode => {
  const [isReady, setReady] = useState(isAddressedAs(reader));
  useEffect(() => {
    const show = (): void => setReady(true);
    // Without the words for a youth those for everybody are well too.
    addressAs(reader).then(show, show);
  }, [reader]);
  return isReady ? children : <Loading />;
};

/** A page about the reader's own family; whoever is in two families reads the first one. */
export const WithOurFamily = ({ children }: { readonly children: (familyId: string) => ReactNode }): ReactNode => (
  <ShownView shown={useView('GET /families', {})}>
    {({ rows: [family] }) =>
      family === undefined ? (
        <NoFamily />
      ) : (
        <SpokenTo reader={family.isReaderYouth ? 'youth' : 'adult'}>{children(family.id)}</SpokenTo>
      )
    }
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
