// All pages. How to add one:
//   1. pages/<role>/<page>.tsx exports one component with a <PageHeading> (title, h1 and focus come from it);
//   2. its sentences: catalogue/nl/<subject>.json, catalogue/en/<subject>.json and a line in text/catalogue.ts;
//   3. a line in routes/<role>-routes.ts, with its path (Dutch, lower case) and its subjects;
//   4. when it is a place in the bar: a line in shells/places.ts.
// What comes first for a role is pages/<role>/home.tsx, listed in pages/home.tsx.
import { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { adminRoutes } from './routes/admin-routes.ts';
import { bottleneckRoutes, doorbraakRoutes, whatBlocksRoutes } from './routes/bottleneck-routes.ts';
import { evaluationRoutes, familyFileRoutes, kitchenTableRoutes, planRoutes } from './routes/family-file-routes.ts';
import { familyRoutes } from './routes/family-routes.ts';
import { figureRoutes } from './routes/figure-routes.ts';
import { bareLayout, plainLayout, roleLayout, rootRoute } from './routes/layouts.tsx';
import { plainRoutes } from './routes/plain-routes.ts';
import { referralRoutes } from './routes/referral-routes.ts';
import { roleRoutes } from './routes/role-routes.ts';

const routeTree = rootRoute.addChildren([
  plainLayout.addChildren([...plainRoutes]),
  roleLayout.addChildren([
    ...roleRoutes,
    ...familyRoutes,
    ...adminRoutes,
    ...referralRoutes,
    ...familyFileRoutes,
    ...planRoutes,
    ...evaluationRoutes,
    ...bottleneckRoutes,
    ...whatBlocksRoutes,
    ...doorbraakRoutes,
    ...figureRoutes,
  ]),
  bareLayout.addChildren([...kitchenTableRoutes]),
]);

/** Every reading is logged by the server, so nothing is read again just because a window came to the front. */
export const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false, staleTime: 10_000 } },
});

export const router = createRouter({ routeTree, context: { queries }, scrollRestoration: true, defaultPendingMs: 300 });

declare module '@tanstack/react-router' {
  // Interface: the library asks for declaration merging here.
  interface Register {
    router: typeof router;
  }
}
