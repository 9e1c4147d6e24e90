// The browser application starts here.
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { alongChanged, queueChanged } from './along/has-along.ts';
import { askAhead } from './pages/ask-ahead.ts';
import { pages, queries, router } from './router.ts';
import { putAwayWhenAsked } from './session/put-text-away.ts';
import { returnPath } from './session/return-path.ts';
import { startTurn, whenScreenIsHandedOver } from './session/screen-handed-over.ts';
import { whenSessionIsOver } from './session/session-over.ts';
import { startSpeaking } from './text/load-catalogue.ts';

/** What was being read is forgotten; what was being typed is kept for after signing in. */
whenSessionIsOver(() => {
  // What was still under way hears it too, a moment later; the first one knew where to return to.
  if (router.state.location.pathname === '/sessie-voorbij') return;
  const terug = returnPath(router.state.location.href);
  queries.clear();
  void router.navigate({ to: '/sessie-voorbij', search: terug === undefined ? {} : { terug } });
});

/** What lies on this device changed, or was sent: what is shown of it is read again. */
globalThis.addEventListener(alongChanged, () => void queries.invalidateQueries());
globalThis.addEventListener(queueChanged, () => void queries.invalidateQueries({ queryKey: ['along'] }));

putAwayWhenAsked();
whenScreenIsHandedOver(() => startTurn(() => queries.clear()));

/** The back button must not bring back what somebody signed out of on a shared device: browsers keep pages in memory. */
globalThis.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) globalThis.location.reload();
});

/** Who is here, the first sentences and the pages around this address are asked for at the same time. */
const start = async (root: HTMLElement): Promise<void> => {
  askAhead(queries).catch(() => undefined);
  // Asked again by the router, which says so when they do not come.
  pages.findRoute(globalThis.location.pathname).catch(() => undefined);
  await startSpeaking();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
};

const root = document.getElementById('greep');
if (root !== null) void start(root);
