import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { firstName } from '../../session/first-name.ts';
import { useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';

export const Home = (): ReactNode => {
  const t = useText('staff');
  const name = firstName(useSession()?.person?.name ?? '');
  return (
    <>
      <PageHeading>{t('hello', { name })}</PageHeading>
      <Section title={t('first.title')}>
        <EmptyState picture="list" title={t('first.none.title')}>
          {t('first.none.text')}
        </EmptyState>
      </Section>
    </>
  );
};
