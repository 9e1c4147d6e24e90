import type { ReactNode } from 'react';
import { AttainmentFigure } from '../figures/attainment-figure.tsx';
import { CaseloadFigure } from '../figures/caseload-figure.tsx';
import { HoursFigure } from '../figures/hours-figure.tsx';
import { LeadTimesFigure } from '../figures/lead-times-figure.tsx';
import { type Report, tableIn } from '../figures/report.ts';
import { useFigureTexts } from '../figures/use-figure-texts.ts';

/** Of the own organisation: its families, how long things took, what was reached, and the hours. */
export const OwnFigures = ({ report }: { readonly report: Report }): ReactNode => {
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
