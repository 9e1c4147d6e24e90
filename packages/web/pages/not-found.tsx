import type { ReactNode } from 'react';
import { PageHeading } from '../components/page-heading.tsx';
import { Sheet } from '../components/sheet.tsx';
import { TextLink } from '../components/text-link.tsx';
import { useText } from '../text/use-text.ts';

/** A page that does not exist, and also one that this reader may not know of. */
export const NotFound = (): ReactNode => {
  const t = useText('common');
  return (
    <Sheet pile>
      <PageHeading>{t('notFound.title')}</PageHeading>
      <p>{t('notFound.text')}</p>
      <p className="after">
        <TextLink to="/">{t('toStart')}</TextLink>
      </p>
    </Sheet>
  );
};
