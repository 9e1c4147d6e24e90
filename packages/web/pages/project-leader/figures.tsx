import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';
import { ThemesFigure } from '../figures/bottlenecks-figure.tsx';
import { FiguresPage, ShownReport } from '../figures/figures-page.tsx';
import { LadderFigure } from '../figures/ladder-figure.tsx';
import { type PeriodRow, type Report, tableIn } from '../figures/report.ts';
import { useFigureTexts } from '../figures/use-figure-texts.ts';

const Ladder = ({ report }: { readonly report: Report }): ReactNode => {
  const texts = useFigureTexts(report);
  return (
    <>
      <ThemesFigure table={tableIn(report, 'bottleneck-themes')} texts={texts} />
      <LadderFigure table={tableIn(report, 'ladder')} texts={texts} />
    </>
  );
};

const OfPeriod = ({ period: { period, asOf } }: { readonly period: PeriodRow }): ReactNode => (
  <ShownReport shown={useView('GET /figures/{period}/{asOf}/ladder', { params: { period, asOf } })}>
    {(report) => <Ladder report={report} />}
  </ShownReport>
);

/** The figures of the ladder: about what, how high, how fast answered and how long open. */
export const LadderFigures = (): ReactNode => {
  const t = useText('figures');
  return (
    <FiguresPage
      question={t('ladder.question', { gemeente: useSession()?.gemeente.name ?? '' })}
      periods={useView('GET /figures', {})}
    >
      {(period) => <OfPeriod period={period} />}
    </FiguresPage>
  );
};
