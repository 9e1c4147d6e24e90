// What somebody sees first, by role. Each home is fetched only by those who have the role.
import type { Role } from '@greep/access';
import { useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode } from 'react';
import { TextLink } from '../components/text-link.tsx';
import { tourHash } from '../first-use/tour-hash.ts';
import newestDays from '../news/newest-days.json' with { type: 'json' };
import { type LazyPage, lazyPage } from '../routes/lazy-page.ts';
import { useActingRole, useSession } from '../session/session-query.ts';
import { loadSubjects } from '../text/load-catalogue.ts';
import { useText } from '../text/use-text.ts';

const circle = lazyPage(() => import('./circle/home.tsx').then(({ Home }) => Home), ['circle']);

const agenda = lazyPage(() => import('./doorbraak/agenda.tsx').then(({ Agenda }) => Agenda), ['doorbraak', 'ladder']);

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

/** The home is whole without it. */
const FirstUse = lazy(() =>
  Promise.all([import('../first-use/first-use.tsx'), loadSubjects(['tour'])]).then(
    ([file]) => ({ default: file.FirstUse }),
    () => ({ default: () => null }),
  ),
);

/** One quiet line, until what is new was read. */
const NewsMark = (): ReactNode => {
  const t = useText('common');
  return (
    <p className="news-mark no-print">
      <TextLink to="/nieuw">{t('news')}</TextLink>
    </p>
  );
};

/** It comes together with the home, so that nothing moves when it is there; who knows the way never fetches it. */
export const Home = (): ReactNode => {
  const role = useActingRole()?.role;
  const seen = useSession()?.seen;
  const asksTour = useRouterState({ select: ({ location }) => location.hash === tourHash });
  if (role === undefined) return null;
  const RoleHome = homes[role];
  const isNew = seen !== undefined && !seen.tours.includes(role);
  return (
    <>
      {(isNew || asksTour) && <FirstUse role={role} />}
      {isNew || seen === undefined || newestDays[role] <= (seen.newsUntil ?? '') ? null : <NewsMark />}
      <RoleHome />
    </>
  );
};
