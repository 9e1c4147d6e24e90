import { createRoute } from '@tanstack/react-router';
import { readListSearch } from '../list/list-search.ts';
import { byRole } from './by-role.tsx';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';
import { onlyFor } from './only-for.ts';

const getParentRoute = () => roleLayout;

const ofTeam = ['doorbraak', 'ladder', 'list', 'pictures', 'reply'] as const;
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
    validateSearch: readListSearch,
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
  createRoute({
    getParentRoute,
    beforeLoad: onlyFor(...teams),
    path: '/afspraken',
    validateSearch: readListSearch,
    component: lazyPage(() => import('../pages/doorbraak/agreements.tsx').then(({ Agreements }) => Agreements), ofTeam),
  }),
  createRoute({
    getParentRoute,
    beforeLoad: onlyFor(...teams),
    path: '/patronen',
    validateSearch: readListSearch,
    component: lazyPage(() => import('../pages/doorbraak/patterns.tsx').then(({ Patterns }) => Patterns), ofTeam),
  }),
] as const;
