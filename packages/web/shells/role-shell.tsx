import type { ReactNode } from 'react';
import type { RoleHere, Session } from '../session/session-api.ts';
import { FamilyShell } from './family-shell.tsx';
import { places } from './places.ts';
import { StaffShell } from './staff-shell.tsx';

type RoleShellProps = { readonly session: Session; readonly role: RoleHere; readonly children: ReactNode };

/** The shell that belongs to the role somebody acts in. */
export const RoleShell = ({ session, role, children }: RoleShellProps): ReactNode =>
  role.role === 'familyMember' || role.role === 'networkMember' ? (
    <FamilyShell places={places[role.role]}>{children}</FamilyShell>
  ) : (
    <StaffShell session={session} role={role} places={places[role.role]}>
      {children}
    </StaffShell>
  );
