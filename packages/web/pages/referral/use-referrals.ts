import { useInfiniteQuery } from '@tanstack/react-query';
import type { Problem } from '../../api/answer.ts';
import { send } from '../../api/send.ts';
import { rememberedRole } from '../../session/acting-role.ts';
import { useLanguage } from '../../text/use-text.ts';
import type { ReferralRow } from './referral-api.ts';

export type Referrals = {
  /** Undefined until the first page is there. */
  readonly rows: readonly ReferralRow[] | undefined;
  readonly problem: Problem | undefined;
  readonly more: (() => void) | undefined;
  readonly isBusy: boolean;
  readonly refresh: () => void;
};

/** A list of referrals that grows by pages. */
export const useReferrals = (show: 'open' | 'done'): Referrals => {
  const list = useInfiniteQuery({
    queryKey: ['GET /referrals', rememberedRole(), show, useLanguage()],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      send('GET /referrals', { query: { show, ...(pageParam !== '' && { cursor: pageParam }) }, signal }),
    getNextPageParam: (last) => (last.ok ? last.view.next : undefined),
  });
  const pages = list.data?.pages;
  const broken = pages?.find((page) => !page.ok);
  return {
    rows: pages?.flatMap((page) => (page.ok ? page.view.rows : [])),
    problem: broken?.ok === false ? broken.problem : undefined,
    more: list.hasNextPage ? () => void list.fetchNextPage() : undefined,
    isBusy: list.isFetchingNextPage,
    refresh: () => void list.refetch(),
  };
};
