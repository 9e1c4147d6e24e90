import type { ReactNode } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../text/use-text.ts';

const parts = ['aim', 'keys', 'limits', 'tell'] as const;

export const Accessibility = (): ReactNode => {
  const t = useText('about');
  return (
    <>
      <PageHeading>{t('access.title')}</PageHeading>
      {parts.map((part) => (
        <Section key={part} title={t(`access.${part}.title`)}>
          <p>{t(`access.${part}.text`)}</p>
        </Section>
      ))}
    </>
  );
};
