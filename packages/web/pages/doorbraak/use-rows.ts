// Lists that grow by pages: the ladder of the gemeente, and that of the nation.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Answer, Problem } from '../../api/answer.ts';
import { send } from '../../api/send.ts';
import { rememberedRole } from '../../session/acting-role.ts';
import type { QuestionRow } from './doorbraak-views.ts';

type Page = {
  readonly rows: readonly (Omit<QuestionRow, 'id'> & { readonly id: string })[];
  readonly next?: string | undefined;
  readonly nobodyMayAct?: number | undefined;
};
type ReadPage = (cursor: { readonly cursor?: string }) => Promise<Answer<Page>>;

export type RowsHere = {
  /** Undefined until the first page is there. */
  readonly rows: Page['rows'] | undefined;
  readonly nobodyMayAct: number;
  readonly problem: Problem | undefined;
  readonly more: (() => void) | undefined;
  readonly isBusy: boolean;
  readonly refresh: () => Promise<unknown>;
};

const useRows = (name: string, show: string, read: ReadPage): RowsHere => {
  const list = useInfiniteQuery({
    queryKey: [name, rememberedRole(), show],
    initialPageParam: '',
    queryFn: ({ pageParam }) => read(pageParam === '' ? {} : { cursor: pageParam }),
    getNextPageParam: (last) => (last.ok ? last.view.next : undefined),
  });
  const pages = list.data?.pages;
  const [first] = pages ?? [];
  const broken = pages?.find((page) => !page.ok);
  return {
    rows: pages?.flatMap((page) => (page.ok ? page.view.rows : [])),
    nobodyMayAct: first?.ok ? (first.view.nobodyMayAct ?? 0) : 0,
    problem: broken?.ok === false ? broken.problem : undefined,
    more: list.hasNextPage ? () => void list.fetchNextPage() : undefined,
    isBusy: list.isFetchingNextPage,
    refresh: list.refetch,
  };
};

export const useLadderRows = (show: 'agenda' | 'passed-up' | 'answered'): RowsHere =>
  useRows('GET /doorbraak-bottlenecks', show, (cursor) =>
    send('GET /doorbraak-bottlenecks', { query: { show, ...cursor } }),
  );

export const useNationalRows = (show: 'open' | 'answered'): RowsHere =>
  useRows('GET /national-bottlenecks', show, (cursor) =>
    send('GET /national-bottlenecks', { query: { show, ...cursor } }),
  );
