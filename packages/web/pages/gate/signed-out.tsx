import type { ReactNode } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';

export const SignedOut = (): ReactNode => {
  const t = useText('gate');
  return (
    <Sheet pile>
      <PageHeading>{t('out.title')}</PageHeading>
      <p>{t('out.text')}</p>
      <p className="after">
        <TextLink to="/inloggen">{t('out.again')}</TextLink>
      </p>
    </Sheet>
  );
};
