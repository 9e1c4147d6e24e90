import { type ReactNode, Suspense } from 'react';
import { hasAlong } from '../../along/has-along.ts';
import { TextLink } from '../../components/text-link.tsx';
import { lazyPage } from '../../routes/lazy-page.ts';
import { useText } from '../../text/use-text.ts';

const TakenList = lazyPage(
  () => import('./taken-list.tsx').then(({ TakenList: List }) => List),
  ['along', 'conversation'],
);

/** In the list of families: which are along on this device, and the way to take one. */
export const TakenHere = (): ReactNode => {
  const t = useText('along');
  return (
    <>
      {hasAlong() && (
        <Suspense fallback={null}>
          <TakenList />
        </Suspense>
      )}
      <p>
        <TextLink to="/meenemen">{t('go')}</TextLink>
      </p>
    </>
  );
};
