import { createRoute } from '@tanstack/react-router';
import { rootRoute } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';

/** The style guide: on one machine only (page-groups.ts). It has its own surroundings. */
export const styleGuideRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/stijl',
    component: lazyPage(
      () => import('../style-guide/guide.tsx').then(({ StyleGuide }) => StyleGuide),
      ['evaluation', 'figures', 'invitation', 'ladder', 'pictures'],
    ),
  }),
] as const;
