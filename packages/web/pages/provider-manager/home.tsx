import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { latePart } from '../../routes/late-part.ts';
import { useText } from '../../text/use-text.ts';
import { FiguresPage, ShownReport } from '../figures/figures-page.tsx';
import type { PeriodRow } from '../figures/report.ts';

const OwnFigures = latePart(() => import('./own-figures.tsx').then((file) => file.OwnFigures));

const OfPeriod = ({ period: { period, asOf } }: { readonly period: PeriodRow }): ReactNode => (
  <ShownReport shown={useView('GET /provider-figures/{period}/{asOf}', { params: { period, asOf } })}>
    {(report) => <OwnFigures report={report} />}
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
