import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { useText } from '../text/use-text.ts';

/** Below a list of which the server has more. */
export const MoreRows = ({ more, isBusy }: { readonly more: () => void; readonly isBusy: boolean }): ReactNode => {
  const t = useText('list');
  return (
    <p className="after no-print">
      <Button onClick={more} isBusy={isBusy}>
        {t('more')}
      </Button>
    </p>
  );
};
