import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useText } from '../../text/use-text.ts';
import { IssuerButtons } from './issuer-buttons.tsx';

const route = getRouteApi('/plain/sessie-voorbij');

export const SessionOver = (): ReactNode => {
  const t = useText('gate');
  const { terug } = route.useSearch();
  return (
    <Sheet pile>
      <PageHeading>{t('over.title')}</PageHeading>
      <p>{t('over.text')}</p>
      <IssuerButtons back={terug} />
    </Sheet>
  );
};
