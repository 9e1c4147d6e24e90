import type { ReactNode } from 'react';
import { actingRole } from '../session/acting-role.ts';
import { useSession } from '../session/session-query.ts';
import { FamilyShell } from './family-shell.tsx';
import { places } from './places.ts';
import { StaffShell } from './staff-shell.tsx';

/** The shell that belongs to the role somebody acts in. */
export const RoleShell = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const session = useSession();
  const role = session && actingRole(session);
  if (session === undefined || role === undefined) return children;
  if (role.role === 'familyMember' || role.role === 'networkMember')
    return <FamilyShell places={places[role.role]}>{children}</FamilyShell>;
  return (
    <StaffShell session={session} role={role} places={places[role.role]}>
      {children}
    </StaffShell>
  );
};
