import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Notice } from '../components/notice.tsx';
import { useText } from '../text/use-text.ts';
import { arrange } from './arrange.ts';
import type { ListOf } from './list-of.ts';
import { type ListSearch, type Order, orderInWords, readListSearch, understand } from './list-search.ts';
import { type Choosing, ListTable } from './list-table.tsx';
import { ListTools } from './list-tools.tsx';
import { useTypedFilter } from './typed-filter.ts';

/** Fewer rows are read at a glance. */
const worthLooking = 4;

/** Order and part of the list are steps of the history; the page stays where it was scrolled to. */
const useListAddress = (list: ListOf<never>) => {
  const navigate = useNavigate();
  const search = readListSearch(useSearch({ strict: false }));
  const understood = understand(
    search,
    list.columns.filter(({ by }) => by !== undefined).map(({ key }) => key),
    list.parts.map(({ key }) => key),
  );
  const go = (next: ListSearch): void => void navigate({ to: '.', search: next, resetScroll: false });
  const words = (order: Order | undefined, show: string | undefined): ListSearch => ({
    ...(order !== undefined && { sorteer: orderInWords(order) }),
    ...(show !== undefined && { toon: show }),
  });
  return {
    ...understood,
    onOrder: (order: Order | undefined) => go(words(order, understood.show)),
    onShow: (show: string | undefined) => go(words(understood.order, show)),
    onAll: () => go({}),
  };
};

/** Rows that can be looked through, ordered and gone through by keyboard; which of them are shown stands in the address. */
export const List = <Row,>({
  rows,
  list,
  choosing,
  more,
}: {
  readonly rows: readonly Row[];
  readonly list: ListOf<Row>;
  readonly choosing?: Choosing;
  /** What stands below when the server has more rows than are here. */
  readonly more?: ReactNode;
}): ReactNode => {
  const t = useText('list');
  const [text, setText] = useTypedFilter();
  const { order, show, isOdd, onOrder, onShow, onAll } = useListAddress(list);
  const wanted = useDeferredValue(text);
  const shown = useMemo(() => arrange(rows, list, { order, show, text: wanted }), [rows, list, order, show, wanted]);
  const hasMore = more !== undefined && more !== false;
  const isLong = rows.length >= worthLooking || shown.length < rows.length || hasMore;
  const showAll = (): void => {
    setText('');
    onAll();
  };
  return (
    <>
      {isOdd && <Notice kind="info">{t('odd')}</Notice>}
      {isLong && <ListTools {...{ list, rows, text, show, onShow, order, onOrder }} onType={setText} />}
      <p role="status" className="quiet small list-count">
        {isLong && t(shown.length === rows.length ? 'count.all' : 'count', { count: shown.length, all: rows.length })}
        {hasMore && ` ${t('count.more')}`}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          picture="list"
          title={t('none.title')}
          level={2}
          action={<Button onClick={showAll}>{t('none.go')}</Button>}
        >
          {t('none.text')}
        </EmptyState>
      ) : (
        <>
          {isLong && (
            <p className="quiet small no-print list-keys">{t(choosing === undefined ? 'keys' : 'keys.choose')}</p>
          )}
          <ListTable {...{ rows, shown, list, choosing }} ordering={{ order, onOrder }} />
        </>
      )}
      {more}
    </>
  );
};
