import type { ReactNode } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../text/use-text.ts';

const parts = ['family', 'staff', 'urgent', 'leave'] as const;

export const Help = (): ReactNode => {
  const t = useText('about');
  return (
    <>
      <PageHeading>{t('help.title')}</PageHeading>
      {parts.map((part) => (
        <Section key={part} title={t(`help.${part}.title`)}>
          <p>{t(`help.${part}.text`)}</p>
        </Section>
      ))}
    </>
  );
};
