// All pages. How to add one:
//   1. pages/<role>/<page>.tsx exports one component with a <PageHeading> (title, h1 and focus come from it);
//   2. its sentences: catalogue/nl/<subject>.json, catalogue/en/<subject>.json and a line in text/catalogue.ts;
//   3. a line in routes/<group>-routes.ts, with its path (Dutch, lower case) and its subjects;
//   4. when it is a place in the bar: a line in shells/places.ts.
// A new group of pages stands here and in routes/page-groups.ts. What comes first for a role is pages/<role>/home.tsx,
// listed in pages/home.tsx.
//
// No browser loads this file: it starts with router.ts, and groups of pages come when they are needed. Links are
// checked against all pages, and so are the lists of the tests.
import { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { aboutRoutes } from './routes/about-routes.ts';
import { accessibilityRoutes } from './routes/accessibility-routes.ts';
import { adminRoutes } from './routes/admin-routes.ts';
import { alongRoutes } from './routes/along-routes.ts';
import { bottleneckRoutes } from './routes/bottleneck-routes.ts';
import { circleRoutes } from './routes/circle-routes.ts';
import { conversationRoutes, familyTurnRoutes } from './routes/conversation-routes.ts';
import { doorbraakRoutes } from './routes/doorbraak-routes.ts';
import { evaluationRoutes, familyFileRoutes, kitchenTableRoutes, planRoutes } from './routes/family-file-routes.ts';
import { familyRoutes } from './routes/family-routes.ts';
import { figureRoutes } from './routes/figure-routes.ts';
import { gateRoutes } from './routes/gate-routes.ts';
import { helpRoutes } from './routes/help-routes.ts';
import { bareLayout, plainLayout, roleLayout, rootRoute, turnLayout } from './routes/layouts.tsx';
import { referralRoutes } from './routes/referral-routes.ts';
import { roleRoutes } from './routes/role-routes.ts';
import { whatBlocksRoutes } from './routes/what-blocks-routes.ts';

const routeTree = rootRoute.addChildren([
  plainLayout.addChildren([...gateRoutes, ...aboutRoutes, ...accessibilityRoutes]),
  roleLayout.addChildren([
    ...roleRoutes,
    ...helpRoutes,
    ...familyRoutes,
    ...circleRoutes,
    ...adminRoutes,
    ...referralRoutes,
    ...familyFileRoutes,
    ...planRoutes,
    ...evaluationRoutes,
    ...alongRoutes,
    ...bottleneckRoutes,
    ...whatBlocksRoutes,
    ...doorbraakRoutes,
    ...figureRoutes,
  ]),
  bareLayout.addChildren([...kitchenTableRoutes, ...conversationRoutes]),
  turnLayout.addChildren([...familyTurnRoutes]),
]);

/** Knows every page of every role, and goes to none. */
export const wholeRouter = createRouter({
  routeTree,
  context: {
    queries: new QueryClient(),
    pages: { findRoute: async () => undefined, fetchAhead: async () => undefined },
  },
});

declare module '@tanstack/react-router' {
  // Interface: the library asks for declaration merging here.
  interface Register {
    router: typeof wholeRouter;
  }
}
