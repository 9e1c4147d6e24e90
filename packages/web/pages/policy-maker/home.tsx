import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';
import { AttainmentFigure } from '../figures/attainment-figure.tsx';
import { ThemesFigure } from '../figures/bottlenecks-figure.tsx';
import { CaseloadFigure } from '../figures/caseload-figure.tsx';
import { FiguresPage, ShownReport } from '../figures/figures-page.tsx';
import { FindingsLines } from '../figures/findings-lines.tsx';
import { foundInReport } from '../figures/found-in-report.ts';
import { HoursFigure } from '../figures/hours-figure.tsx';
import { LadderFigure } from '../figures/ladder-figure.tsx';
import { LeadTimesFigure } from '../figures/lead-times-figure.tsx';
import { type PeriodRow, type Report, tableIn } from '../figures/report.ts';
import { useFigureTexts } from '../figures/use-figure-texts.ts';

const Figures = ({ report }: { readonly report: Report }): ReactNode => {
  const texts = useFigureTexts(report);
  return (
    <>
      <FindingsLines findings={foundInReport(report, texts)} />
      <AttainmentFigure table={tableIn(report, 'attainment')} texts={texts} />
      <LeadTimesFigure table={tableIn(report, 'lead-times')} texts={texts} />
      <CaseloadFigure table={tableIn(report, 'caseload')} texts={texts} />
      <HoursFigure table={tableIn(report, 'hours')} texts={texts} />
      <ThemesFigure table={tableIn(report, 'bottleneck-themes')} texts={texts} />
      <LadderFigure table={tableIn(report, 'ladder')} texts={texts} />
    </>
  );
};

const OfPeriod = ({ period: { period, asOf } }: { readonly period: PeriodRow }): ReactNode => (
  <ShownReport shown={useView('GET /figures/{period}/{asOf}', { params: { period, asOf } })}>
    {(report) => <Figures report={report} />}
  </ShownReport>
);

/** What the gemeente achieves: what is asked is the heading, three findings answer it, then the figures behind them. */
export const Home = (): ReactNode => {
  const t = useText('figures');
  return (
    <FiguresPage
      question={t('gemeente.question', { gemeente: useSession()?.gemeente.name ?? '' })}
      periods={useView('GET /figures', {})}
    >
      {(period) => <OfPeriod period={period} />}
    </FiguresPage>
  );
};
