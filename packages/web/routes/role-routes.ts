import { createRoute } from '@tanstack/react-router';
import { readPeriodSearch } from '../pages/figures/period-search.ts';
import { Home } from '../pages/home.tsx';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';

const getParentRoute = () => roleLayout;

/** Pages that every role has. */
export const roleRoutes = [
  createRoute({ getParentRoute, path: '/', validateSearch: readPeriodSearch, component: Home }),
  createRoute({
    getParentRoute,
    path: '/wissel',
    component: lazyPage(
      () => import('../pages/gate/role-switch.tsx').then(({ RoleSwitch }) => RoleSwitch),
      ['gate', 'roles'],
    ),
  }),
] as const;
