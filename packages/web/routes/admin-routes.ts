import { createRoute } from '@tanstack/react-router';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';
import { onlyFor } from './only-for.ts';

const getParentRoute = () => roleLayout;
const beforeLoad = onlyFor('gemeenteAdmin');

/** `rol`: only people with this role. */
const readRole = ({ rol }: Record<string, unknown>): { rol?: string } => (typeof rol === 'string' ? { rol } : {});

/** Pages of the gemeente's administrator. */
export const adminRoutes = [
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/beheer/mensen',
    validateSearch: readRole,
    component: lazyPage(
      () => import('../pages/gemeente-admin/people-list.tsx').then(({ PeopleList }) => PeopleList),
      ['admin', 'roles'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/beheer/mensen/nieuw',
    component: lazyPage(
      () => import('../pages/gemeente-admin/add-person.tsx').then(({ AddPerson }) => AddPerson),
      ['admin', 'roles'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/beheer/mensen/$personId',
    component: lazyPage(
      () => import('../pages/gemeente-admin/person.tsx').then(({ PersonPage }) => PersonPage),
      ['admin', 'invitation', 'roles'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/beheer/organisaties',
    component: lazyPage(
      () => import('../pages/gemeente-admin/organisations.tsx').then(({ Organisations }) => Organisations),
      ['admin'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/beheer/organisaties/nieuw',
    component: lazyPage(
      () => import('../pages/gemeente-admin/add-organisation.tsx').then(({ AddOrganisation }) => AddOrganisation),
      ['admin'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/beheer/organisaties/$organisationId',
    component: lazyPage(
      () =>
        import('../pages/gemeente-admin/change-organisation.tsx').then(({ ChangeOrganisation }) => ChangeOrganisation),
      ['admin'],
    ),
  }),
] as const;
