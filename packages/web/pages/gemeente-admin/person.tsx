import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import type { Organisation, Person } from './directory-views.ts';
import { PersonInvitation } from './person-invitation.tsx';
import { PersonLeaves } from './person-leaves.tsx';
import { PersonName } from './person-name.tsx';
import { PersonRoles } from './person-roles.tsx';
import { PersonSupervisor } from './person-supervisor.tsx';
import { useRoleName } from './use-role-name.ts';

const route = getRouteApi('/role/beheer/mensen/$personId');

const useStanding = (): ((person: Person) => string) => {
  const t = useText('admin');
  const roleName = useRoleName();
  return ({ state, isLinked, roles }) => {
    if (state === 'left') return t('people.left');
    const held = roles.map(roleName).join(' · ') || t('people.noRole');
    return `${held}. ${isLinked ? t('person.linked') : t('person.notLinked')}`;
  };
};

const Page = ({
  person,
  organisations,
}: {
  readonly person: Person;
  readonly organisations: readonly Organisation[];
}): ReactNode => {
  const t = useText('admin');
  const stateOf = useStanding();
  return (
    <>
      <BackLink to="/beheer/mensen">{t('people.title')}</BackLink>
      <PageHeading lead={stateOf(person)}>{person.name}</PageHeading>
      {person.state === 'active' && <PersonInvitation person={person} />}
      <PersonRoles person={person} organisations={organisations} />
      {person.state === 'active' && <PersonSupervisor person={person} />}
      {person.state === 'active' && <PersonName person={person} />}
      <PersonLeaves person={person} />
    </>
  );
};

const PersonOf = ({ personId }: { readonly personId: string }): ReactNode => {
  const person = useView('GET /people/{personId}', { params: { personId } });
  const organisations = useView('GET /organisations', {});
  return (
    <ShownView shown={person}>
      {(shown) => (
        <ShownView shown={organisations}>{({ rows }) => <Page person={shown} organisations={rows} />}</ShownView>
      )}
    </ShownView>
  );
};

export const PersonPage = (): ReactNode => {
  const { personId } = route.useParams();
  return <PersonOf key={personId} personId={personId} />;
};
