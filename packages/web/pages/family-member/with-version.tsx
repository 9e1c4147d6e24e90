import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { ShownView } from '../../components/shown-view.tsx';
import { NotFound } from '../not-found.tsx';
import type { Version } from './family-views.ts';
import { WithOurFamily } from './with-our-family.tsx';

type Shows = (version: Version, familyId: string) => ReactNode;

const VersionOf = ({
  familyId,
  version,
  children,
}: {
  readonly familyId: string;
  readonly version: number;
  readonly children: Shows;
}): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}/plan-versions/{version}', { params: { familyId, version } })}>
    {(view) => children(view, familyId)}
  </ShownView>
);

/** A page about one version, by its number in the address. */
export const WithVersion = ({ number, children }: { readonly number: string; readonly children: Shows }): ReactNode =>
  /^[1-9]\d{0,5}$/.test(number) ? (
    <WithOurFamily>
      {(familyId) => (
        <VersionOf familyId={familyId} version={Number(number)}>
          {children}
        </VersionOf>
      )}
    </WithOurFamily>
  ) : (
    <NotFound />
  );
