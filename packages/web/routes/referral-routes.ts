import { createRoute } from '@tanstack/react-router';
import { roleLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';

const getParentRoute = () => roleLayout;

/** Pages around one referral: who wrote it writes on or follows it, the assessor decides. */
export const referralRoutes = [
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
