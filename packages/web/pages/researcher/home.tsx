import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Section } from '../../components/section.tsx';
import { latePart } from '../../routes/late-part.ts';
import { useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';
import { FiguresPage, ShownReport } from '../figures/figures-page.tsx';
import type { PeriodRow } from '../figures/report.ts';

const GemeenteFigures = latePart(
  () => import('../policy-maker/gemeente-figures.tsx').then((file) => file.GemeenteFigures),
  ['ladder', 'pictures'],
);

const OfPeriod = ({ period: { period, asOf } }: { readonly period: PeriodRow }): ReactNode => {
  const t = useText('researcher');
  return (
    <>
      <ShownReport shown={useView('GET /extracts/{period}/{asOf}', { params: { period, asOf } })}>
        {(report) => <GemeenteFigures report={report} />}
      </ShownReport>
      <Section title={t('use.title')}>
        <p className="section__text">{t('use.how')}</p>
        <p>{t('use.cite')}</p>
        <p>{t('use.none')}</p>
      </Section>
    </>
  );
};

/** What the gemeente publishes for research: closed periods only, as everybody else sees them, with their files. */
export const Home = (): ReactNode => {
  const t = useText('researcher');
  return (
    <FiguresPage
      question={t('question', { gemeente: useSession()?.gemeente.name ?? '' })}
      lead={t('lead')}
      none={t('none')}
      periods={useView('GET /extracts', {})}
    >
      {(period) => <OfPeriod period={period} />}
    </FiguresPage>
  );
};
