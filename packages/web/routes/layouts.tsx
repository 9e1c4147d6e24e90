// The three surroundings of a page: nobody known yet, somebody at work, and the kitchen table.
import type { Role } from '@greep/access';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect, useRouteContext } from '@tanstack/react-router';
import { type ReactNode, Suspense, useEffect } from 'react';
import { Loading } from '../components/loading.tsx';
import { Fault } from '../pages/fault.tsx';
import { NotFound } from '../pages/not-found.tsx';
import { actingRole } from '../session/acting-role.ts';
import type { RoleHere, Session } from '../session/session-api.ts';
import { sessionQuery } from '../session/session-query.ts';
import { PlainShell } from '../shells/plain-shell.tsx';
import { RoleShell } from '../shells/role-shell.tsx';
import { speakTo } from '../text/load-catalogue.ts';
import type { ComingPages } from './coming-pages.ts';

type Surroundings = { readonly queries: QueryClient; readonly pages: ComingPages };

const Inside = ({ children }: { readonly children?: ReactNode }): ReactNode => (
  <Suspense fallback={<Loading />}>
    <Outlet />
    {children}
  </Suspense>
);

/** Once the page beside it stands, the other pages of the role are fetched: never before what is looked at now. */
const FetchAhead = ({ role }: { readonly role: Role }): ReactNode => {
  const { pages } = useRouteContext({ from: '__root__' });
  useEffect(() => {
    // What does not come now is asked for again by whoever goes there.
    pages.fetchAhead(role).catch(() => undefined);
  }, [pages, role]);
  return null;
};

const OfRole = (): ReactNode => {
  const { session, role } = useRouteContext({ from: '/role' });
  return (
    <RoleShell session={session} role={role}>
      <Inside>
        <FetchAhead role={role.role} />
      </Inside>
    </RoleShell>
  );
};

export const rootRoute = createRootRouteWithContext<Surroundings>()({
  component: Inside,
  notFoundComponent: () => (
    <PlainShell>
      <NotFound />
    </PlainShell>
  ),
  errorComponent: () => (
    <PlainShell>
      <Fault />
    </PlainShell>
  ),
  // The shells show the gemeente; without an answer the page says that Greep is not there.
  beforeLoad: async ({ context, location, matches }) => {
    const [answer, leadsTo] = await Promise.all([
      context.queries.fetchQuery(sessionQuery),
      context.pages.findRoute(location.pathname),
    ]);
    // The routes of this address came after it was looked up.
    if (leadsTo !== matches.at(-1)?.routeId) throw redirect({ href: location.href, replace: true });
    return { session: answer.ok ? answer.view : undefined };
  },
});

/** Pages for everybody, signed in or not. */
export const plainLayout = createRoute({
  id: 'plain',
  getParentRoute: () => rootRoute,
  beforeLoad: () => speakTo('everybody'),
  component: () => (
    <PlainShell>
      <Inside />
    </PlainShell>
  ),
});

/** Throws a redirect to whatever is still needed: signing in, a code, a role. */
const demandRole = (
  session: Session | undefined,
  href: string,
): { readonly session: Session; readonly role: RoleHere } => {
  if (session === undefined) throw new Error('the session could not be read');
  if (session.state === 'signed-out') throw redirect({ to: '/inloggen', search: href === '/' ? {} : { terug: href } });
  if (session.state === 'needs-invitation') throw redirect({ to: '/code' });
  if (session.state === 'family-turn') throw redirect({ to: '/beurt' });
  const role = actingRole(session);
  if (role === undefined) throw redirect({ to: '/geen-rol' });
  return { session, role };
};

/** The pages of families are there in every language, those of staff in two. */
const inLanguageOf = async <Context extends { readonly role: RoleHere }>(context: Context): Promise<Context> => {
  const { role } = context.role;
  await speakTo(role === 'familyMember' || role === 'networkMember' ? 'everybody' : 'staff');
  return context;
};

/** Pages of a role, in the shell of that role. */
export const roleLayout = createRoute({
  id: 'role',
  getParentRoute: () => rootRoute,
  beforeLoad: ({ context, location }) => inLanguageOf(demandRole(context.session, location.href)),
  component: OfRole,
});

/** Pages of a role that bring their own shell: the kitchen table. */
export const bareLayout = createRoute({
  id: 'bare',
  getParentRoute: () => rootRoute,
  beforeLoad: ({ context, location }) => inLanguageOf(demandRole(context.session, location.href)),
  component: Inside,
});

/** The screen of a worker that lies with a family. */
export const turnLayout = createRoute({
  id: 'turn',
  getParentRoute: () => rootRoute,
  beforeLoad: ({ context: { session } }) => {
    if (session?.familyId === undefined) throw redirect({ to: '/' });
    return { familyId: session.familyId };
  },
  component: Inside,
});
