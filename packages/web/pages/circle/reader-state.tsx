import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Endings } from './endings.tsx';
import { useMemberState } from './use-member-state.ts';

/** For the family, below a reader of its plan: can they sign in, and what did they say when they ended their part? */
export const ReaderState = ({
  familyId,
  reader: { name, kind },
}: {
  readonly familyId: string;
  readonly reader: { readonly name: string; readonly kind: string };
}): ReactNode => {
  const stateOf = useMemberState();
  const shown = useView('GET /families/{familyId}/circle', { params: { familyId } });
  const members = shown.state === 'here' ? shown.view.members : [];
  const member = members.find((one) => one.name === name && one.kind === kind);
  if (member === undefined) return null;
  return (
    <>
      {member.isShared && <p className="small">{stateOf(member)}</p>}
      <Endings member={member} />
    </>
  );
};
