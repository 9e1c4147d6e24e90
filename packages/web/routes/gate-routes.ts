import { createRoute, redirect } from '@tanstack/react-router';
import { returnPath } from '../session/return-path.ts';
import { takeScannedCode } from '../session/scanned-code.ts';
import { plainLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';

/** `terug`: where somebody was, to return to after signing in. */
const readReturn = (search: Record<string, unknown>): { terug?: string } => {
  const terug = returnPath(search.terug);
  return terug === undefined ? {} : { terug };
};

const getParentRoute = () => plainLayout;

/** Pages around signing in. */
export const gateRoutes = [
  createRoute({
    getParentRoute,
    path: '/inloggen',
    validateSearch: readReturn,
    component: lazyPage(() => import('../pages/gate/sign-in.tsx').then(({ SignIn }) => SignIn), ['gate']),
  }),
  createRoute({
    getParentRoute,
    path: '/sessie-voorbij',
    validateSearch: readReturn,
    component: lazyPage(
      () => import('../pages/gate/session-over.tsx').then(({ SessionOver }) => SessionOver),
      ['gate'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/uitgelogd',
    component: lazyPage(() => import('../pages/gate/signed-out.tsx').then(({ SignedOut }) => SignedOut), ['gate']),
  }),
  createRoute({
    getParentRoute,
    path: '/code',
    beforeLoad: ({ location }) => {
      if (takeScannedCode(location.hash)) throw redirect({ to: '/code', replace: true });
    },
    component: lazyPage(
      () => import('../pages/gate/invitation-code.tsx').then(({ InvitationCode }) => InvitationCode),
      ['gate', 'invitation'],
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/geen-rol',
    component: lazyPage(() => import('../pages/gate/no-role.tsx').then(({ NoRole }) => NoRole), ['gate']),
  }),
] as const;
