import type { ReactNode } from 'react';
import { AttainmentFigure } from '../figures/attainment-figure.tsx';
import { ThemesFigure } from '../figures/bottlenecks-figure.tsx';
import { CaseloadFigure } from '../figures/caseload-figure.tsx';
import { FindingsLines } from '../figures/findings-lines.tsx';
import { foundInReport } from '../figures/found-in-report.ts';
import { FunnelFigure } from '../figures/funnel-figure.tsx';
import { HoursFigure } from '../figures/hours-figure.tsx';
import { LadderFigure } from '../figures/ladder-figure.tsx';
import { LeadTimesFigure } from '../figures/lead-times-figure.tsx';
import { type Report, tableIn } from '../figures/report.ts';
import { useFigureTexts } from '../figures/use-figure-texts.ts';

/** Three findings, and the figures behind them. */
export const GemeenteFigures = ({ report }: { readonly report: Report }): ReactNode => {
  const texts = useFigureTexts(report);
  return (
    <>
      <FindingsLines findings={foundInReport(report, texts)} />
      <AttainmentFigure table={tableIn(report, 'attainment')} texts={texts} />
      <LeadTimesFigure table={tableIn(report, 'lead-times')} texts={texts} />
      <FunnelFigure table={tableIn(report, 'lead-times')} texts={texts} />
      <CaseloadFigure table={tableIn(report, 'caseload')} texts={texts} />
      <HoursFigure table={tableIn(report, 'hours')} texts={texts} />
      <ThemesFigure table={tableIn(report, 'bottleneck-themes')} texts={texts} />
      <LadderFigure table={tableIn(report, 'ladder')} texts={texts} />
    </>
  );
};
