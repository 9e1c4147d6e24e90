import { createRoute } from '@tanstack/react-router';
import { type ListSearch, readListSearch } from '../list/list-search.ts';
import { type PeriodSearch, readPeriodSearch } from '../pages/figures/period-search.ts';
import { Home } from '../pages/home.tsx';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';

const getParentRoute = () => roleLayout;

/** What the home of some is: figures of a period, or a list. */
const readHomeSearch = (search: Record<string, unknown>): PeriodSearch & ListSearch => ({
  ...readPeriodSearch(search),
  ...readListSearch(search),
});

/** Pages that every role has. */
export const roleRoutes = [
  createRoute({ getParentRoute, path: '/', validateSearch: readHomeSearch, component: Home }),
  createRoute({
    getParentRoute,
    path: '/wissel',
    component: lazyPage(
      () => import('../pages/gate/role-switch.tsx').then(({ RoleSwitch }) => RoleSwitch),
      ['gate', 'roles'],
    ),
  }),
] as const;
