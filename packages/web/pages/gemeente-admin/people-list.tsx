import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Rows } from '../../components/rows.tsx';
import { Select } from '../../components/select.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Person } from './directory-views.ts';
import { findGivenRole, givenRoles } from './given-roles.ts';
import { PersonRow } from './person-row.tsx';
import { useEverybody } from './use-everybody.ts';

const route = getRouteApi('/role/beheer/mensen');

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const List = ({ people }: { readonly people: readonly Person[] }): ReactNode => {
  const t = useText('admin');
  const roles = useText('roles');
  const navigate = useNavigate();
  const role = findGivenRole(route.useSearch().rol);
  const [sought, setSought] = useState('');
  const found = people
    .filter(({ roles }) => role === undefined || roles.some((held) => held.role === role))
    .filter(({ name }) => plain(name).includes(plain(sought.trim())))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const filter = (chosen: string): void => {
    const rol = findGivenRole(chosen);
    void navigate({ to: '/beheer/mensen', search: rol === undefined ? {} : { rol }, replace: true });
  };
  return (
    <>
      <search className="filters no-print">
        <TextField type="search" label={t('people.search')} value={sought} onType={setSought} autoComplete="off" />
        <Select
          label={t('people.filter')}
          options={[
            { value: '', label: t('people.allRoles') },
            ...givenRoles.map((value) => ({ value, label: roles(value) })),
          ]}
          value={role ?? ''}
          onChoose={filter}
        />
      </search>
      <p className="quiet" role="status">
        {t('people.found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <EmptyState picture="list" title={t('people.none')} level={2}>
          {t('people.noneText')}
        </EmptyState>
      ) : (
        <Rows>
          {found.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Rows>
      )}
    </>
  );
};

/** Everybody with a role in this gemeente; families are not in here. */
export const PeopleList = (): ReactNode => {
  const t = useText('admin');
  return (
    <ShownView shown={useEverybody()}>
      {(people) => (
        <>
          <PageHeading
            lead={t('people.lead')}
            actions={
              <ButtonLink look="filled" icon="plus" to="/beheer/mensen/nieuw">
                {t('people.add')}
              </ButtonLink>
            }
          >
            {t('people.title')}
          </PageHeading>
          <List people={people} />
        </>
      )}
    </ShownView>
  );
};
