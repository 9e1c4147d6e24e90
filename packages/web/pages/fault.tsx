import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Sheet } from '../components/sheet.tsx';
import { useText } from '../text/use-text.ts';

/** Something broke, or no answer came. */
export const Fault = (): ReactNode => {
  const t = useText('common');
  const isOnline = globalThis.navigator.onLine;
  return (
    <Sheet pile>
      <PageHeading>{t(isOnline ? 'fault.title' : 'offline.title')}</PageHeading>
      <p>{t(isOnline ? 'fault.text' : 'offline.text')}</p>
      <p className="after">
        <Button onClick={() => globalThis.location.reload()}>{t('tryAgain')}</Button>
      </p>
    </Sheet>
  );
};
