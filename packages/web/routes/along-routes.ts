import { createRoute } from '@tanstack/react-router';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';
import { onlyFor } from './only-for.ts';

/** What a family worker takes along to a home without reception. */
export const alongRoutes = [
  createRoute({
    getParentRoute: () => roleLayout,
    path: '/meenemen',
    beforeLoad: onlyFor('familyWorker'),
    component: lazyPage(
      () => import('../pages/along/along-page.tsx').then(({ AlongPage }) => AlongPage),
      ['along', 'conversation'],
    ),
  }),
] as const;
