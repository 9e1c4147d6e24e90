import { findingsOf } from './findings.ts';
import { type Report, rowsOf, seenIn, tableIn, wholeOf } from './report.ts';
import { topThemes } from './top-themes.ts';
import type { FigureTexts } from './use-figure-texts.ts';

/** The three findings above a report; what may not be seen is not found. */
export const foundInReport = (report: Report, texts: FigureTexts): readonly string[] => {
  const goals = wholeOf(rowsOf(tableIn(report, 'attainment'), 'own'));
  const [forward, scored] = [seenIn(goals, 'forward'), seenIn(goals, 'total')];
  return findingsOf(
    {
      goals: forward === undefined || scored === undefined ? undefined : { forward, scored },
      planDays: seenIn(wholeOf(rowsOf(tableIn(report, 'lead-times'), 'planned')), 'median-days'),
      themes: topThemes(tableIn(report, 'bottleneck-themes'), texts),
    },
    texts,
  );
};
