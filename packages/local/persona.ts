// Somebody to be in the demo. All of them are invented; each role has at least one.
import type { Role } from '@greep/access';

/** Round is near, square is an organisation; a ring is the family worker. */
export type Face = 'family' | 'own' | 'worker' | 'organisation';

export type PersonaRole = {
  readonly role: Role;
  /** As the screen says it, in Dutch. */
  readonly label: string;
  /** Name of the organisation in the demo content. */
  readonly organisation?: string;
};

export type Persona = {
  /** What `npm run token -- <persona>` takes. */
  readonly key: string;
  readonly name: string;
  /** Code of the gemeente, or the platform's own address. */
  readonly place: 'gm0344' | 'gm0307' | 'platform';
  /** Heading on the page of personas. */
  readonly group: 'Gezin en eigen kring' | 'Bij het gezin' | 'Eromheen' | 'Buiten de gemeente';
  readonly face: Face;
  /** Who it is, in a few words. */
  readonly who: string;
  /** What this person is busy with, in one sentence. */
  readonly today: string;
  readonly roles: readonly [PersonaRole, ...PersonaRole[]];
  /** Who puts this person into Greep: the administrator, the family worker for the own family, or the platform. */
  readonly invitedBy: 'administrator' | 'worker' | 'platform';
};
