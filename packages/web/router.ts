// The router of the browser: what everybody needs first, and groups of pages as they come (routes/page-groups.ts).
import { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { type ComingPages, comingPages } from './routes/coming-pages.ts';
import { gateRoutes } from './routes/gate-routes.ts';
import { plainLayout, roleLayout, rootRoute } from './routes/layouts.tsx';
import { roleRoutes } from './routes/role-routes.ts';

const routeTree = rootRoute.addChildren([
  plainLayout.addChildren([...gateRoutes]),
  roleLayout.addChildren([...roleRoutes]),
]);

/** Every reading is logged by the server, so nothing is read again just because a window came to the front. */
export const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false, staleTime: 10_000 } },
});

export const pages: ComingPages = comingPages({
  routeAt: (pathname) => router.getMatchedRoutes(pathname)[0].at(-1)?.id,
  // The tree itself stays the same one, so that `update` would not see that it grew.
  grow: () => router.setRoutes(router.buildRouteTree()),
});

export const router = createRouter({
  routeTree,
  context: { queries, pages },
  scrollRestoration: true,
  defaultPendingMs: 300,
});
