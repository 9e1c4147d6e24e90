import type { ReactNode } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { firstName } from '../../session/first-name.ts';
import { useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';

const checks = {
  'check.trail': 'npm run audit:verify',
  'check.carriers': 'npm run carriers:replay',
  'check.figures': 'npm run recount',
} as const;
const questions = ['check.trail', 'check.carriers', 'check.figures'] as const;

/** Whoever keeps the platform running: how to see that it is well, and where it is described. Nothing of any gemeente. */
export const Home = (): ReactNode => {
  const t = useText('operator');
  return (
    <>
      <PageHeading lead={t('lead')}>{t('hello', { name: firstName(useSession()?.person?.name ?? '') })}</PageHeading>
      <Section title={t('check.title')}>
        <Rows>
          {questions.map((question) => (
            <Row key={question} end={<code dir="ltr">{checks[question]}</code>}>
              {t(question)}
            </Row>
          ))}
        </Rows>
        <p className="quiet after">{t('check.how')}</p>
        <WhyForStaff about="contents" />
      </Section>
      <Section title={t('api.title')}>
        <p className="section__text">{t('api.text')}</p>
        <p className="after">
          <a className="utrecht-link" href="/v1/openapi.json">
            {t('api.link')}
          </a>
        </p>
      </Section>
      <Section title={t('join.title')}>
        <p className="section__text">{t('join.text')}</p>
      </Section>
    </>
  );
};
