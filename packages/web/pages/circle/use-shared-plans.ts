import { useInfiniteQuery } from '@tanstack/react-query';
import { send } from '../../api/send.ts';
import type { Shown } from '../../api/use-view.ts';
import { rememberedRole } from '../../session/acting-role.ts';
import type { SharedPlan } from './circle-views.ts';

export type SharedPlans = {
  readonly rows: readonly SharedPlan[];
  readonly more: (() => void) | undefined;
  readonly isBusy: boolean;
};

/** Every family that shares with the reader in this role, page by page. */
export const useSharedPlans = (): Shown<SharedPlans> => {
  const list = useInfiniteQuery({
    queryKey: ['GET /shared-plans', rememberedRole()],
    initialPageParam: '',
    queryFn: ({ pageParam }) => send('GET /shared-plans', { query: pageParam === '' ? {} : { cursor: pageParam } }),
    getNextPageParam: (last) => (last.ok ? last.view.next : undefined),
  });
  const pages = list.data?.pages;
  if (pages === undefined) return { state: 'coming' };
  const broken = pages.find((page) => !page.ok);
  if (broken?.ok === false) return { state: 'problem', problem: broken.problem, refresh: list.refetch };
  const view = {
    rows: pages.flatMap((page) => (page.ok ? page.view.rows : [])),
    more: list.hasNextPage ? () => void list.fetchNextPage() : undefined,
    isBusy: list.isFetchingNextPage,
  };
  return { state: 'here', view, version: undefined, refresh: list.refetch };
};
