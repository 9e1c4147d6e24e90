import { createRoute } from '@tanstack/react-router';
import { readListSearch } from '../list/list-search.ts';
import { bareLayout, roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';

const getParentRoute = () => roleLayout;
const getTable = () => bareLayout;

/** Pages of worker and supervisor about the families: all of them, one file with what belongs to it, its plan. */
export const familyFileRoutes = [
  createRoute({
    getParentRoute,
    path: '/gezinnen',
    validateSearch: readListSearch,
    component: lazyPage(
      () => import('../pages/family-worker/families.tsx').then(({ Families }) => Families),
      ['along', 'list', 'worker'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId',
    component: lazyPage(
      () => import('../pages/family-file/file.tsx').then(({ FamilyFilePage }) => FamilyFilePage),
      ['bottleneck', 'evaluation', 'family-file', 'ladder', 'pictures', 'trajectory', 'worker'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/mensen',
    component: lazyPage(
      () => import('../pages/family-file/flower-page.tsx').then(({ FlowerPage }) => FlowerPage),
      ['family-file', 'pictures'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/afsluiten',
    component: lazyPage(
      () => import('../pages/family-file/end-trajectory.tsx').then(({ EndTrajectory }) => EndTrajectory),
      ['family-file', 'trajectory'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/contacten/$contactId',
    component: lazyPage(
      () => import('../pages/family-file/correct-contact.tsx').then(({ CorrectContact }) => CorrectContact),
      ['family-file', 'trajectory'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/gezinswerker',
    component: lazyPage(
      () => import('../pages/supervisor/choose-worker.tsx').then(({ ChooseWorker }) => ChooseWorker),
      ['family-file', 'worker'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/eerste-ontmoeting',
    component: lazyPage(
      () => import('../pages/family-file/first-meeting.tsx').then(({ FirstMeeting }) => FirstMeeting),
      ['family-file'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/aanmelding',
    component: lazyPage(
      () => import('../pages/family-file/referral-page.tsx').then(({ ReferralPage }) => ReferralPage),
      ['family-file'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/leden/nieuw',
    component: lazyPage(
      () => import('../pages/family-file/member-pages.tsx').then(({ AddMember }) => AddMember),
      ['family-file'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/leden/$personId',
    component: lazyPage(
      () => import('../pages/family-file/member-pages.tsx').then(({ CorrectMember }) => CorrectMember),
      ['family-file'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/leden/$personId/uitnodiging',
    component: lazyPage(
      () => import('../pages/family-file/invitation.tsx').then(({ Invitation }) => Invitation),
      ['family-file', 'invitation'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/afspraak',
    component: lazyPage(
      () => import('../pages/family-file/appointment.tsx').then(({ AppointmentPage }) => AppointmentPage),
      ['family-file', 'worker'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/kring',
    component: lazyPage(
      () => import('../pages/circle/circle-page.tsx').then(({ CirclePage }) => CirclePage),
      ['circle', 'family-file', 'invitation'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/inzage',
    component: lazyPage(
      () => import('../pages/family-file/access-log.tsx').then(({ AccessLogPage }) => AccessLogPage),
      ['family-file', 'family', 'looks'],
    ),
  }),
] as const;

/** Looking back: one evaluation, and one goal since its start. */
export const evaluationRoutes = [
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/evaluaties/$evaluation',
    component: lazyPage(
      () => import('../pages/evaluation/evaluation-page.tsx').then(({ EvaluationPage }) => EvaluationPage),
      ['evaluation', 'family-file'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/doelen/$goalId',
    component: lazyPage(
      () => import('../pages/evaluation/goal-way-page.tsx').then(({ GoalWayPage }) => GoalWayPage),
      ['evaluation', 'family-file', 'pictures'],
    ),
  }),
] as const;

/** The plan: to read and print, its versions, and putting it to the family. */
export const planRoutes = [
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/plan',
    component: lazyPage(
      () => import('../pages/family-file/plan-page.tsx').then(({ PlanPage }) => PlanPage),
      ['family-file', 'paper', 'pictures'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/plan/voorleggen',
    component: lazyPage(
      () => import('../pages/family-file/propose.tsx').then(({ ProposePlan }) => ProposePlan),
      ['family-file'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/gezinnen/$familyId/plan/versies/$version',
    component: lazyPage(
      () => import('../pages/family-file/version-page.tsx').then(({ VersionPage }) => VersionPage),
      ['evaluation', 'family-file'],
    ),
  }),
] as const;

const question = lazyPage(
  () => import('../pages/kitchen-table/question-page.tsx').then(({ QuestionPage }) => QuestionPage),
  ['family-file', 'kitchen-table'],
);

/** The conversations at the kitchen table, in a shell of their own. */
export const kitchenTableRoutes = [
  createRoute({
    getParentRoute: getTable,
    path: '/gezinnen/$familyId/evaluatie/{-$deel}',
    component: lazyPage(
      () => import('../pages/evaluation/evaluate.tsx').then(({ EvaluatePage }) => EvaluatePage),
      ['evaluation', 'family-file', 'kitchen-table'],
    ),
  }),
  createRoute({ getParentRoute: getTable, path: '/gezinnen/$familyId/tafel', component: question }),
  createRoute({ getParentRoute: getTable, path: '/gezinnen/$familyId/tafel/$vraag', component: question }),
  createRoute({
    getParentRoute: getTable,
    path: '/gezinnen/$familyId/tafel/doelen/$goalId',
    component: lazyPage(
      () => import('../pages/kitchen-table/goal-page.tsx').then(({ GoalPage }) => GoalPage),
      ['family-file', 'kitchen-table', 'pictures'],
    ),
  }),
] as const;
