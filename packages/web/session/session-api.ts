// What the session function tells the screens: at which gemeente, who is here and in which roles.
import type { Role } from '@greep/access';

export type RoleHere = {
  readonly assignmentId: string;
  readonly role: Role;
  /** As a person says it: gezinswerker. */
  readonly label: string;
  readonly organisation?: string;
};

export type Issuer = { readonly id: string; readonly label: string };

export type Session = {
  readonly gemeente: { readonly code: string; readonly name: string };
  /** `needs-invitation`: signed in at an issuer, but this gemeente does not know who it is yet. */
  readonly state: 'signed-out' | 'needs-invitation' | 'known';
  readonly person?: { readonly id: string; readonly name: string };
  readonly roles: readonly RoleHere[];
  readonly issuers: readonly Issuer[];
  readonly demo: boolean;
  /** Goes back with every write, so that another site cannot send one. */
  readonly csrfToken?: string;
};

export type SessionApi = {
  readonly 'GET /session': { readonly params: undefined; readonly query: undefined; readonly body: undefined; readonly output: Session };
  readonly 'POST /session/invitation': { readonly params: undefined; readonly query: undefined; readonly body: { readonly code: string }; readonly output: Session };
  readonly 'DELETE /session': { readonly params: undefined; readonly query: undefined; readonly body: undefined; readonly output: unknown };
};
