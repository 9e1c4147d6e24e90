import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { firstName } from '../../session/first-name.ts';
import { useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';

export const Home = (): ReactNode => {
  const t = useText('family');
  const name = firstName(useSession()?.person?.name ?? '');
  return (
    <>
      <PageHeading>{t('hello', { name })}</PageHeading>
      <EmptyState picture="stairs" title={t('home.none.title')} level={2}>
        {t('home.none.text')}
      </EmptyState>
    </>
  );
};
