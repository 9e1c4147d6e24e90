import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { useText } from '../../text/use-text.ts';
import { AttainmentFigure } from '../figures/attainment-figure.tsx';
import { CaseloadFigure } from '../figures/caseload-figure.tsx';
import { FiguresPage, ShownReport } from '../figures/figures-page.tsx';
import { HoursFigure } from '../figures/hours-figure.tsx';
import { LeadTimesFigure } from '../figures/lead-times-figure.tsx';
import { type PeriodRow, type Report, tableIn } from '../figures/report.ts';
import { useFigureTexts } from '../figures/use-figure-texts.ts';

const Figures = ({ report }: { readonly report: Report }): ReactNode => {
  const texts = useFigureTexts(report);
  return (
    <>
      <CaseloadFigure table={tableIn(report, 'caseload')} texts={texts} />
      <LeadTimesFigure table={tableIn(report, 'lead-times')} texts={texts} />
      <AttainmentFigure table={tableIn(report, 'attainment')} texts={texts} />
      <HoursFigure table={tableIn(report, 'hours')} texts={texts} />
    </>
  );
};

const OfPeriod = ({ period: { period, asOf } }: { readonly period: PeriodRow }): ReactNode => (
  <ShownReport shown={useView('GET /provider-figures/{period}/{asOf}', { params: { period, asOf } })}>
    {(report) => <Figures report={report} />}
  </ShownReport>
);

/** The own organisation and no other: people see their own figures first, and learn from them. */
export const Home = (): ReactNode => {
  const t = useText('figures');
  return (
    <FiguresPage
      question={t('provider.question')}
      lead={t('provider.lead')}
      periods={useView('GET /provider-figures', {})}
    >
      {(period) => <OfPeriod period={period} />}
    </FiguresPage>
  );
};
