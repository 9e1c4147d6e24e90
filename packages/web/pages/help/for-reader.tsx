import type { Role } from '@greep/access';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { ShownView } from '../../components/shown-view.tsx';
import { SpokenTo } from '../family-member/with-our-family.tsx';

const OfFamily = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <ShownView shown={useView('GET /families', {})}>
    {({ rows: [family] }) => <SpokenTo reader={family?.isReaderYouth ? 'youth' : 'adult'}>{children}</SpokenTo>}
  </ShownView>
);

/** Pages that every role has, in the words for this reader: whether it is a youth stands with the own family. */
export const ForReader = ({ role, children }: { readonly role: Role; readonly children: ReactNode }): ReactNode =>
  role === 'familyMember' ? <OfFamily>{children}</OfFamily> : children;
