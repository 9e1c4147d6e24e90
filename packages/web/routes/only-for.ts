import type { Role } from '@greep/access';
import { notFound } from '@tanstack/react-router';
import type { RoleHere } from '../session/session-api.ts';

/** A page of one role does not exist for the others; the server would refuse what it asks, this says so at once. */
export const onlyFor =
  (wanted: Role) =>
  ({ context }: { readonly context: { readonly role: RoleHere } }): void => {
    if (context.role.role !== wanted) throw notFound();
  };
