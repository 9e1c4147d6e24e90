import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { latePart } from '../../routes/late-part.ts';
import { useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';
import { FiguresPage, ShownReport } from '../figures/figures-page.tsx';
import type { PeriodRow } from '../figures/report.ts';

const GemeenteFigures = latePart(
  () => import('./gemeente-figures.tsx').then((file) => file.GemeenteFigures),
  ['ladder', 'pictures'],
);

const OfPeriod = ({ period: { period, asOf } }: { readonly period: PeriodRow }): ReactNode => (
  <ShownReport shown={useView('GET /figures/{period}/{asOf}', { params: { period, asOf } })}>
    {(report) => <GemeenteFigures report={report} />}
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
