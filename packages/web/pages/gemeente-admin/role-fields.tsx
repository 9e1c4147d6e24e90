import type { ReactNode } from 'react';
import type { TypedForm } from '../../autosave/use-typed-form.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { Select } from '../../components/select.tsx';
import { useText } from '../../text/use-text.ts';
import type { Organisation } from './directory-views.ts';
import { mistakeAt } from './form-mistakes.ts';
import { findGivenRole, givenRoles, needsProvider } from './given-roles.ts';

/** A role and at which organisation. `at` is the beginning of the ids: `roles-0-` or nothing. */
export const RoleFields = ({
  form,
  mistakes,
  organisations,
  at = '',
}: {
  readonly form: TypedForm;
  readonly mistakes: readonly FieldMistake[];
  readonly organisations: readonly Organisation[];
  readonly at?: string;
}): ReactNode => {
  const t = useText('admin');
  const roles = useText('roles');
  const [roleId, organisationId] = [`${at}role`, `${at}organisationId`];
  const role = findGivenRole(form.textOf(roleId));
  const isOfProvider = role !== undefined && needsProvider(role);
  const offered = organisations.filter(({ kind }) => !isOfProvider || kind === 'provider');
  const chosen = offered.find(({ id }) => id === form.textOf(organisationId))?.id;
  const none = isOfProvider ? [] : [{ value: '', label: t('role.noOrganisation') }];
  return (
    <>
      <Select
        id={roleId}
        label={t('role.label')}
        error={mistakeAt(mistakes, roleId)}
        options={givenRoles.map((value) => ({ value, label: roles(value) }))}
        value={role}
        onChoose={form.type(roleId)}
      />
      <Select
        id={organisationId}
        label={t('role.organisation')}
        optional={!isOfProvider}
        hint={isOfProvider ? t('role.providerHint') : undefined}
        error={mistakeAt(mistakes, organisationId)}
        options={[...none, ...offered.map(({ id, name }) => ({ value: id, label: name }))]}
        value={chosen ?? (isOfProvider ? undefined : '')}
        onChoose={form.type(organisationId)}
      />
    </>
  );
};
