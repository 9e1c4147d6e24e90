import { createRoute } from '@tanstack/react-router';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';
import { onlyFor } from './only-for.ts';

const getParentRoute = () => roleLayout;

const ofFile = ['bottleneck', 'family-file', 'ladder', 'pictures', 'reply'] as const;
const forFile = onlyFor('familyWorker', 'supervisor');

/** Bottlenecks in the file, for its worker and her supervisor. */
export const bottleneckRoutes = [
  createRoute({
    getParentRoute,
    beforeLoad: forFile,
    path: '/knelpunten',
    component: lazyPage(
      () => import('../pages/bottlenecks/my-bottlenecks.tsx').then(({ MyBottlenecks }) => MyBottlenecks),
      ofFile,
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad: forFile,
    path: '/gezinnen/$familyId/knelpunten/nieuw',
    component: lazyPage(
      () => import('../pages/bottlenecks/report.tsx').then(({ ReportBottleneck }) => ReportBottleneck),
      ofFile,
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad: forFile,
    path: '/gezinnen/$familyId/knelpunten/$bottleneckId',
    component: lazyPage(
      () => import('../pages/bottlenecks/bottleneck.tsx').then(({ BottleneckPage }) => BottleneckPage),
      ofFile,
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad: forFile,
    path: '/gezinnen/$familyId/knelpunten/$bottleneckId/naar-boven',
    component: lazyPage(() => import('../pages/bottlenecks/bring-up.tsx').then(({ BringUp }) => BringUp), ofFile),
  }),
] as const;
