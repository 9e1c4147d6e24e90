import { createRoute } from '@tanstack/react-router';
import { byRole } from './by-role.tsx';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';
import { onlyFor } from './only-for.ts';

const getParentRoute = () => roleLayout;

const ofFile = ['bottleneck', 'family-file', 'ladder', 'reply'] as const;
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

/** `doel`: the goal that it is about. */
const readGoal = ({ doel }: Record<string, unknown>): { doel?: string } => (typeof doel === 'string' ? { doel } : {});

const ofFamily = ['blocked', 'bottleneck', 'family', 'family-plan', 'ladder'] as const;
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

const ofTeam = ['doorbraak', 'ladder', 'reply'] as const;
const teams = ['doorbraakteamMember', 'projectLeader', 'policyTeamMember'] as const;
const forTeams = onlyFor(...teams, 'nationalMember');

const forEachTeam = <Page>(page: Page) => ({ doorbraakteamMember: page, projectLeader: page, policyTeamMember: page });

/** Bottlenecks without names: of the gemeente, and of the nation. */
export const doorbraakRoutes = [
  createRoute({
    getParentRoute,
    beforeLoad: forTeams,
    path: '/knelpunten/$bottleneckId',
    component: byRole({
      ...forEachTeam(
        lazyPage(
          () =>
            import('../pages/doorbraak/ladder-bottleneck.tsx').then(({ LadderBottleneckPage }) => LadderBottleneckPage),
          ofTeam,
        ),
      ),
      nationalMember: lazyPage(
        () =>
          import('../pages/national/national-bottleneck.tsx').then(
            ({ NationalBottleneckPage }) => NationalBottleneckPage,
          ),
        ofTeam,
      ),
    }),
  }),
  createRoute({
    getParentRoute,
    beforeLoad: onlyFor('policyTeamMember'),
    path: '/knelpunten/$bottleneckId/landelijk',
    component: lazyPage(
      () => import('../pages/doorbraak/pass-to-nation.tsx').then(({ PassToNation }) => PassToNation),
      ['bottleneck', ...ofTeam],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad: forTeams,
    path: '/beantwoord',
    component: byRole({
      ...forEachTeam(
        lazyPage(() => import('../pages/doorbraak/answered.tsx').then(({ Answered }) => Answered), ofTeam),
      ),
      nationalMember: lazyPage(
        () => import('../pages/national/answered.tsx').then(({ AnsweredAtNation }) => AnsweredAtNation),
        ofTeam,
      ),
    }),
  }),
] as const;
