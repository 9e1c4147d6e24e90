import { createRoute } from '@tanstack/react-router';
import { plainLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';

/** The statement that every gemeente owes, with what was measured; by itself, since it carries its results. */
export const accessibilityRoutes = [
  createRoute({
    getParentRoute: () => plainLayout,
    path: '/toegankelijkheid',
    component: lazyPage(
      () => import('../pages/accessibility/accessibility.tsx').then(({ Accessibility }) => Accessibility),
      ['about', 'accessibility'],
    ),
  }),
] as const;
