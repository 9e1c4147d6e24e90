import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { signOut } from '../../session/sign-out.ts';
import { useText } from '../../text/use-text.ts';

/** Known at this gemeente, but every role was taken away or none was given yet. */
export const NoRole = (): ReactNode => {
  const t = useText('gate');
  const common = useText('common');
  return (
    <Sheet pile>
      <PageHeading>{t('switch.none.title')}</PageHeading>
      <p>{t('switch.none.text')}</p>
      <p className="after">
        <Button onClick={() => void signOut()}>{common('signOut')}</Button>
      </p>
    </Sheet>
  );
};
