// What Greep does so that everybody can use it, and the statement: measured by `npm run accessibility`, told per criterion.
import type { ReactNode } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { isForStaff } from '../../text/language.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { criteria } from './criteria.ts';
import { CriterionRow } from './criterion-row.tsx';
import { results } from './results.ts';

const parts = ['aim', 'keys', 'limits', 'tell'] as const;

/** Under these one looks at every page; the others look at the main pages. */
const ofEveryPage = new Set(['axe', 'ibm', 'keyboard']);

const looksCloser = (): number =>
  Object.entries(results.ways).reduce((sum, [way, { looks }]) => sum + (ofEveryPage.has(way) ? 0 : looks), 0);

const faultsLeft = (): number => Object.values(results.ways).reduce((sum, { faults }) => sum + faults, 0);

const Statement = (): ReactNode => {
  const t = useText('accessibility');
  return (
    <Section title={t('statement.title')}>
      <p>
        <strong>{t('statement.status')}</strong>
      </p>
      <p>{t('statement.why')}</p>
      <p>{t('statement.norm')}</p>
      <p>{t('statement.scope')}</p>
    </Section>
  );
};

const Measured = (): ReactNode => {
  const t = useText('accessibility');
  const language = useLanguage();
  const { day, engines, ways, pages, tasks, reviewed } = results;
  const looks = (way: string): number => ways[way]?.looks ?? 0;
  const said = [
    t('measured.day', { day: spokenDate(day, 'full', language === 'en' ? 'en' : 'nl') }),
    t('measured.pages', { pages, looks: looks('axe'), version: engines.axe }),
    t('measured.ibm', { looks: looks('ibm'), version: engines.ibm }),
    t('measured.closer', { looks: looksCloser() }),
    t('measured.tasks', { tasks }),
    t('measured.reviewed', { reviewed }),
    t('measured.faults', { count: faultsLeft() }),
  ];
  return (
    <Section title={t('measured.title')}>
      <ul className="statement__list">
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
};

const Untested = (): ReactNode => {
  const t = useText('accessibility');
  return (
    <Section title={t('untested.title')}>
      <ul className="statement__list">
        {(['people', 'readers', 'party', 'part'] as const).map((part) => (
          <li key={part}>{t(`untested.${part}`)}</li>
        ))}
      </ul>
    </Section>
  );
};

const Criteria = ({ inDutch }: { readonly inDutch: boolean }): ReactNode => {
  const t = useText('accessibility');
  return (
    <Section title={t('criteria.title', { count: criteria.length })}>
      <Rows>
        {results.criteria.map((result) => {
          const criterion = criteria.find(({ number }) => number === result.number);
          if (criterion === undefined) return null;
          return <CriterionRow key={result.number} {...{ criterion, result, inDutch }} />;
        })}
      </Rows>
    </Section>
  );
};

export const Accessibility = (): ReactNode => {
  const t = useText('about');
  const language = useLanguage();
  const inOwn = isForStaff(language);
  return (
    <>
      <PageHeading>{t('access.title')}</PageHeading>
      {parts.map((part) => (
        <Section key={part} title={t(`access.${part}.title`)}>
          <p>{t(`access.${part}.text`)}</p>
        </Section>
      ))}
      <p className="after quiet">{t('access.below')}</p>
      <div className="section statement" {...(!inOwn && { lang: 'nl', dir: 'ltr' })}>
        <Statement />
        <Measured />
        <Untested />
        <Criteria inDutch={language !== 'en'} />
      </div>
    </>
  );
};
