import { createRoute } from '@tanstack/react-router';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';
import { onlyFor } from './only-for.ts';

const getParentRoute = () => roleLayout;

/** `doel`: the goal that it is about. */
const readGoal = ({ doel }: Record<string, unknown>): { doel?: string } => (typeof doel === 'string' ? { doel } : {});

const ofFamily = ['blocked', 'bottleneck', 'family', 'family-plan', 'ladder', 'pictures'] as const;
const forFamily = onlyFor('familyMember');

/** What stands in the way, as the family tells and reads it. */
export const whatBlocksRoutes = [
  createRoute({
    getParentRoute,
    beforeLoad: forFamily,
    path: '/wat-houdt-tegen/vertel',
    validateSearch: readGoal,
    component: lazyPage(
      () => import('../pages/what-blocks/tell.tsx').then(({ TellWhatBlocks }) => TellWhatBlocks),
      ofFamily,
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad: forFamily,
    path: '/wat-houdt-tegen/$bottleneckId',
    component: lazyPage(() => import('../pages/what-blocks/blocked.tsx').then(({ Blocked }) => Blocked), ofFamily),
  }),
] as const;
