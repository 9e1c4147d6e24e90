import { createRoute } from '@tanstack/react-router';
import { plainLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';

const getParentRoute = () => plainLayout;

/** Pages about Greep itself, for everybody. */
export const aboutRoutes = [
  createRoute({
    getParentRoute,
    path: '/hulp',
    component: lazyPage(() => import('../pages/about/help.tsx').then(({ Help }) => Help), ['about']),
  }),
  createRoute({
    getParentRoute,
    path: '/privacy',
    component: lazyPage(() => import('../pages/about/privacy.tsx').then(({ Privacy }) => Privacy), ['about']),
  }),
] as const;
