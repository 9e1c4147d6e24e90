// What was chosen for a role, ready to send; or what is still missing.
import type { TypedForm } from '../../autosave/use-typed-form.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import type { Say } from '../../text/use-text.ts';
import { findGivenRole, type GivenRole, needsProvider } from './given-roles.ts';

export type AskedRole = { readonly role: GivenRole; readonly organisationId?: string };

export const readRole = (
  form: Pick<TypedForm, 'textOf'>,
  t: Say<'admin'>,
  at = '',
): { readonly role: AskedRole | undefined; readonly mistakes: readonly FieldMistake[] } => {
  const role = findGivenRole(form.textOf(`${at}role`));
  const organisationId = form.textOf(`${at}organisationId`);
  if (role === undefined) return { role: undefined, mistakes: [{ field: `${at}role`, message: t('role.required') }] };
  if (needsProvider(role) && organisationId === '')
    return {
      role: undefined,
      mistakes: [{ field: `${at}organisationId`, message: t('role.organisationRequired') }],
    };
  return { role: { role, ...(organisationId !== '' && { organisationId }) }, mistakes: [] };
};
