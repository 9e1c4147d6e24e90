// What somebody sees first, by role. Each home is fetched only by those who have the role.
import type { Role } from '@greep/access';
import type { ReactNode } from 'react';
import { type LazyPage, lazyPage } from '../routes/lazy-page.ts';
import { useActingRole } from '../session/session-query.ts';

const circle = lazyPage(() => import('./circle/home.tsx').then(({ Home }) => Home), ['circle']);

const agenda = lazyPage(
  () => import('./doorbraak/agenda.tsx').then(({ Agenda }) => Agenda),
  ['doorbraak', 'ladder'],
);

const homes: Readonly<Record<Role, LazyPage>> = {
  familyMember: lazyPage(() => import('./family-member/home.tsx').then(({ Home }) => Home), ['family']),
  networkMember: circle,
  partner: circle,
  referrer: lazyPage(() => import('./referrer/home.tsx').then(({ Home }) => Home), ['referral-list']),
  assessor: lazyPage(() => import('./assessor/home.tsx').then(({ Home }) => Home), ['referral-list']),
  familyWorker: lazyPage(() => import('./family-worker/home.tsx').then(({ Home }) => Home), ['worker']),
  supervisor: lazyPage(() => import('./supervisor/home.tsx').then(({ Home }) => Home), ['worker']),
  providerManager: lazyPage(() => import('./provider-manager/home.tsx').then(({ Home }) => Home), ['figures']),
  projectLeader: agenda,
  doorbraakteamMember: agenda,
  policyTeamMember: agenda,
  policyMaker: lazyPage(() => import('./policy-maker/home.tsx').then(({ Home }) => Home), ['figures']),
  nationalMember: lazyPage(() => import('./national/home.tsx').then(({ Home }) => Home), ['doorbraak', 'ladder']),
  researcher: lazyPage(() => import('./researcher/home.tsx').then(({ Home }) => Home), ['figures', 'researcher']),
  gemeenteAdmin: lazyPage(() => import('./gemeente-admin/home.tsx').then(({ Home }) => Home), ['admin', 'roles']),
  operator: lazyPage(() => import('./operator/home.tsx').then(({ Home }) => Home), ['operator']),
};

export const fetchHome = (role: Role): void => homes[role].fetchAhead();

export const Home = (): ReactNode => {
  const role = useActingRole();
  if (role === undefined) return null;
  const RoleHome = homes[role.role];
  return <RoleHome />;
};
