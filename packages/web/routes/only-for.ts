import type { Role } from '@greep/access';
import { notFound } from '@tanstack/react-router';
import type { RoleHere } from '../session/session-api.ts';

/** A page of some roles does not exist for the others; the server would refuse what it asks, this says so at once. */
export const onlyFor =
  (...wanted: readonly Role[]) =>
  ({ context }: { readonly context: { readonly role: RoleHere } }): void => {
    if (!wanted.includes(context.role.role)) throw notFound();
  };
