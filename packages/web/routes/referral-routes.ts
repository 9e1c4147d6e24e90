import { createRoute } from '@tanstack/react-router';
import { readListSearch } from '../list/list-search.ts';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';
import { onlyFor } from './only-for.ts';

const getParentRoute = () => roleLayout;

/** All referrals of the assessor; and pages around one: who wrote it writes on or follows it, the assessor decides. */
export const referralRoutes = [
  createRoute({
    getParentRoute,
    beforeLoad: onlyFor('assessor'),
    path: '/aanmeldingen',
    validateSearch: readListSearch,
    component: lazyPage(
      () => import('../pages/assessor/all-referrals.tsx').then(({ AllReferrals }) => AllReferrals),
      ['list', 'referral-list'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/aanmeldingen/$referralId',
    component: lazyPage(
      () => import('../pages/referral/referral.tsx').then(({ Referral }) => Referral),
      ['referral', 'referral-list'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/aanmeldingen/$referralId/versturen',
    component: lazyPage(
      () => import('../pages/referrer/send-referral.tsx').then(({ SendReferral }) => SendReferral),
      ['referral', 'referral-list'],
    ),
  }),
] as const;
