import { createRoute } from '@tanstack/react-router';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';

const getParentRoute = () => roleLayout;

/** How Greep works for whoever is signed in, in the shell of the own role. */
export const helpRoutes = [
  createRoute({
    getParentRoute,
    path: '/uitleg',
    component: lazyPage(
      () => import('../pages/help/help-of-role.tsx').then(({ HelpOfRole }) => HelpOfRole),
      ['help', 'tour'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/nieuw',
    component: lazyPage(() => import('../pages/help/what-is-new.tsx').then(({ WhatIsNew }) => WhatIsNew), ['news']),
  }),
] as const;
