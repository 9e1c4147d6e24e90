import { createRoute } from '@tanstack/react-router';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';
import { onlyFor } from './only-for.ts';

const getParentRoute = () => roleLayout;
const beforeLoad = onlyFor('familyMember');

/** Pages of the family. */
export const familyRoutes = [
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/plan',
    component: lazyPage(
      () => import('../pages/family-member/plan.tsx').then(({ OurPlan }) => OurPlan),
      ['family', 'family-plan', 'blocked', 'evaluation', 'paper', 'trajectory'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/plan/doel/$goalId',
    component: lazyPage(
      () => import('../pages/family-member/goal.tsx').then(({ GoalOfPlan }) => GoalOfPlan),
      ['family', 'family-plan', 'blocked', 'evaluation', 'pictures'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/plan/versie/$version',
    component: lazyPage(
      () => import('../pages/family-member/version.tsx').then(({ PlanVersion }) => PlanVersion),
      ['family', 'family-plan', 'evaluation'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/plan/versie/$version/ja',
    component: lazyPage(
      () => import('../pages/family-member/say-yes.tsx').then(({ SayYes }) => SayYes),
      ['family', 'family-plan'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/plan/vergelijk/$version',
    component: lazyPage(
      () => import('../pages/family-member/compare.tsx').then(({ ComparePlan }) => ComparePlan),
      ['family', 'family-plan', 'evaluation'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/plan/papier',
    component: lazyPage(
      () => import('../pages/family-member/plan-on-paper.tsx').then(({ PlanOnPaper }) => PlanOnPaper),
      ['family', 'family-plan', 'paper'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/mensen',
    component: lazyPage(
      () => import('../pages/family-member/people.tsx').then(({ People }) => People),
      ['circle', 'family', 'family-plan', 'pictures'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/mensen/code/$personId',
    component: lazyPage(
      () => import('../pages/family-member/code-on-paper.tsx').then(({ CodeOnPaper }) => CodeOnPaper),
      ['family', 'family-plan', 'invitation'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/wie-keek',
    component: lazyPage(
      () => import('../pages/family-member/looked.tsx').then(({ Looked }) => Looked),
      ['family', 'family-plan', 'looks'],
    ),
  }),
  createRoute({
    getParentRoute,
    beforeLoad,
    path: '/over-ons',
    component: lazyPage(
      () => import('../pages/family-member/written-about-us.tsx').then(({ WrittenAboutUs }) => WrittenAboutUs),
      ['family', 'family-plan'],
    ),
  }),
] as const;
