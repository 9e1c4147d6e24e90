import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useText } from '../../text/use-text.ts';

export const People = (): ReactNode => {
  const t = useText('family');
  return (
    <>
      <PageHeading>{t('people.title')}</PageHeading>
      <EmptyState picture="flower" title={t('people.none.title')} level={2}>
        {t('people.none.text')}
      </EmptyState>
    </>
  );
};
