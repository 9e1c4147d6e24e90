import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useText } from '../../text/use-text.ts';

export const Tell = (): ReactNode => {
  const t = useText('family');
  return (
    <>
      <PageHeading>{t('tell.title')}</PageHeading>
      <EmptyState picture="list" title={t('tell.none.title')} level={2}>
        {t('tell.none.text')}
      </EmptyState>
    </>
  );
};
