import { createRoute } from '@tanstack/react-router';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';

const getParentRoute = () => roleLayout;

/** Pages of the family and its network. */
export const familyRoutes = [
  createRoute({
    getParentRoute,
    path: '/plan',
    component: lazyPage(() => import('../pages/family-member/plan.tsx').then(({ OurPlan }) => OurPlan), ['family']),
  }),
  createRoute({
    getParentRoute,
    path: '/mensen',
    component: lazyPage(() => import('../pages/family-member/people.tsx').then(({ People }) => People), ['family']),
  }),
  createRoute({
    getParentRoute,
    path: '/doorgeven',
    component: lazyPage(() => import('../pages/family-member/tell.tsx').then(({ Tell }) => Tell), ['family']),
  }),
] as const;
