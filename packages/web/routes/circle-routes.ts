import { createRoute } from '@tanstack/react-router';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';
import { onlyFor } from './only-for.ts';

const getParentRoute = () => roleLayout;
const beforeLoad = onlyFor('networkMember', 'partner');

/** Beside the home of those with whom a family shares. */
export const circleRoutes = [
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/kring/code',
    component: lazyPage(
      () => import('../pages/circle/code-of-family.tsx').then(({ CodeOfFamily }) => CodeOfFamily),
      ['circle', 'invitation'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/kring/$familyId/stoppen',
    component: lazyPage(
      () => import('../pages/circle/end-own-part.tsx').then(({ EndOwnPart }) => EndOwnPart),
      ['circle'],
    ),
  }),
] as const;
