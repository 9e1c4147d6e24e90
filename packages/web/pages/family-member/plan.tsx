import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useText } from '../../text/use-text.ts';

export const OurPlan = (): ReactNode => {
  const t = useText('family');
  return (
    <>
      <PageHeading>{t('plan.title')}</PageHeading>
      <EmptyState picture="stairs" title={t('plan.none.title')} level={2}>
        {t('plan.none.text')}
      </EmptyState>
    </>
  );
};
