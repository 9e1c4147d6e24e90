import { createRoute } from '@tanstack/react-router';
import { readPeriodSearch } from '../pages/figures/period-search.ts';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';
import { onlyFor } from './only-for.ts';

/** Figures as a place beside others; for policy makers and providers they are the home. */
export const figureRoutes = [
  createRoute({
    getParentRoute: () => roleLayout,
    beforeLoad: onlyFor('projectLeader'),
    path: '/cijfers',
    validateSearch: readPeriodSearch,
    component: lazyPage(
      () => import('../pages/project-leader/figures.tsx').then(({ LadderFigures }) => LadderFigures),
      ['figures', 'ladder'],
    ),
  }),
] as const;
