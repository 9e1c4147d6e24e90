import { type ReactNode, Suspense } from 'react';
import { hasAlong } from '../along/has-along.ts';
import { lazyPage } from '../routes/lazy-page.ts';
import { useSession } from '../session/session-query.ts';

const AlongLine = lazyPage(
  () => import('../pages/along/along-line.tsx').then(({ AlongLine: Line }) => Line),
  ['along'],
);

/** Fetched where families are along on this device, and by nobody else. */
export const AlongHere = (): ReactNode =>
  useSession()?.state === 'known' && hasAlong() ? (
    <Suspense fallback={null}>
      <AlongLine />
    </Suspense>
  ) : null;
