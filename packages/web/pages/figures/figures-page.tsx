import { type ReactNode, Suspense, useEffect } from 'react';
import type { Shown } from '../../api/use-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { chosenPeriod } from './period-search.ts';
import { PeriodSelect } from './period-select.tsx';
import type { PeriodRow, Report } from './report.ts';
import { usePeriodAddress } from './use-period-address.ts';

type Periods = { readonly rows: readonly PeriodRow[] };
export type FiguresPageProps = {
  /** The question that the page answers. */
  readonly question: string;
  readonly periods: Shown<Periods>;
  /** Below the question: for whom these figures are. */
  readonly lead?: string;
  /** While there are none, when they come. */
  readonly none?: string;
  readonly children: (period: PeriodRow) => ReactNode;
};

const StandOf = ({ period }: { readonly period: PeriodRow }): ReactNode => {
  const t = useText('figures');
  const language = useLanguage();
  const day = (on: string): string => spokenDate(on, 'full', language);
  return t(period.period === 'running' ? 'stand.running' : 'stand', { asOf: day(period.asOf), from: day(period.from) });
};

const OfPeriod = ({ question, lead, none, rows, children }: Omit<FiguresPageProps, 'periods'> & Periods): ReactNode => {
  const t = useText('figures');
  const { search, show } = usePeriodAddress();
  const { chosen, isOther } = chosenPeriod(rows, search);
  const isInAddress = search.periode !== undefined;
  useEffect(() => {
    if (chosen !== undefined && !isInAddress) show(chosen, true);
  });
  if (chosen === undefined)
    return (
      <>
        <PageHeading>{question}</PageHeading>
        <EmptyState picture="bars" title={t('none.title')} level={2}>
          {none ?? t('none.text')}
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeading
        lead={
          <>
            {lead} <StandOf period={chosen} />
          </>
        }
        actions={<PeriodSelect rows={rows} chosen={chosen} onChoose={show} />}
      >
        {question}
      </PageHeading>
      <WhyForStaff about="hidden" />
      {isOther && <Notice kind="info">{t('period.gone')}</Notice>}
      {children(chosen)}
    </>
  );
};

/** A question, a period to choose, and its report; the question and the choice stay while a report is on its way. */
export const FiguresPage = ({ periods, ...page }: FiguresPageProps): ReactNode => (
  <ShownView shown={periods}>{({ rows }) => <OfPeriod {...page} rows={rows} />}</ShownView>
);

/** The report of the chosen period, below the heading; its pictures may come a moment later. */
export const ShownReport = ({
  shown,
  children,
}: {
  readonly shown: Shown<Report>;
  readonly children: (report: Report) => ReactNode;
}): ReactNode => {
  if (shown.state === 'coming') return <Loading />;
  if (shown.state === 'problem') return <ProblemNotice problem={shown.problem} />;
  return <Suspense fallback={<Loading />}>{children(shown.view)}</Suspense>;
};
