import type { ReactNode } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../text/use-text.ts';

const parts = ['see', 'log', 'device', 'rights'] as const;

export const Privacy = (): ReactNode => {
  const t = useText('about');
  return (
    <>
      <PageHeading>{t('privacy.title')}</PageHeading>
      {parts.map((part) => (
        <Section key={part} title={t(`privacy.${part}.title`)}>
          <p>{t(`privacy.${part}.text`)}</p>
        </Section>
      ))}
    </>
  );
};
