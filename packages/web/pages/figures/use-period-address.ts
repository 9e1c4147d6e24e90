import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { type PeriodSearch, readPeriodSearch, searchOf } from './period-search.ts';
import type { PeriodRow } from './report.ts';

export type PeriodAddress = {
  readonly search: PeriodSearch;
  /** Shows that period; `isSame` when only the address says more than it did. */
  readonly show: (period: PeriodRow, isSame?: boolean) => void;
};

/** The period in the address of the page; figures are the home of some and a place of others. */
export const usePeriodAddress = (): PeriodAddress => {
  const navigate = useNavigate();
  const search = readPeriodSearch(useSearch({ strict: false }));
  const isPlace = useRouterState({ select: ({ location }) => location.pathname === '/cijfers' });
  return {
    search,
    show: (period, isSame = false) =>
      void navigate({
        to: isPlace ? '/cijfers' : '/',
        search: searchOf(period),
        replace: isSame,
        resetScroll: !isSame,
      }),
  };
};
