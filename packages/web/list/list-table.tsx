import { type ReactNode, useMemo } from 'react';
import { Icon } from '../components/icon.tsx';
import type { Column, ListOf } from './list-of.ts';
import { nextOrder, type Order } from './list-search.ts';
import { moveInList } from './move-in-list.ts';

/** Rows that can be chosen, for something that is done with them together. */
export type Choosing = {
  readonly chosen: ReadonlySet<string>;
  readonly turn: (key: string) => void;
  readonly can: (key: string) => boolean;
  /** Above the boxes, and at each of them. */
  readonly label: string;
  readonly labelOf: (name: string) => string;
};

type Ordering = {
  readonly order: Order | undefined;
  readonly onOrder: (order: Order | undefined) => void;
};

const Head = <Row,>({
  column: { key, label, by },
  order,
  onOrder,
}: Ordering & { readonly column: Column<Row> }): ReactNode => {
  if (by === undefined) return <th scope="col">{label}</th>;
  const mine = order?.column === key ? order : undefined;
  const direction = mine?.isDown ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={mine === undefined ? undefined : direction}>
      <button type="button" className="sort" onClick={() => onOrder(nextOrder(order, key))}>
        {label}
        {mine !== undefined && <Icon name={mine.isDown ? 'down' : 'up'} />}
      </button>
    </th>
  );
};

const Box = ({
  row,
  name,
  choosing,
}: {
  readonly row: string;
  readonly name: string;
  readonly choosing: Choosing;
}): ReactNode => (
  <td className="list__box">
    {choosing.can(row) && (
      <input
        type="checkbox"
        aria-label={choosing.labelOf(name)}
        checked={choosing.chosen.has(row)}
        onChange={() => choosing.turn(row)}
      />
    )}
  </td>
);

const RowOf = <Row,>({
  row,
  list,
  choosing,
}: {
  readonly row: Row;
  readonly list: ListOf<Row>;
  readonly choosing: Choosing | undefined;
}): ReactNode => {
  const [first, ...others] = list.columns;
  const key = list.keyOf(row);
  return (
    <tr data-row={key}>
      {choosing !== undefined && <Box row={key} name={list.nameOf(row)} choosing={choosing} />}
      <th scope="row">{first?.cell(row)}</th>
      {others.map((column) => (
        <td key={column.key} data-column={column.label.endsWith('?') ? column.label : `${column.label}:`}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
};

/** One row for each of `shown`. `rows` are all there are: a row that stays is not made again while somebody types. */
export const ListTable = <Row,>({
  rows,
  shown = rows,
  list,
  choosing,
  ordering,
}: {
  readonly rows: readonly Row[];
  readonly shown?: readonly Row[];
  readonly list: ListOf<Row>;
  readonly choosing?: Choosing | undefined;
  /** Without it the heads of the columns are words only. */
  readonly ordering?: Ordering;
}): ReactNode => {
  const made = useMemo(
    () =>
      new Map(
        rows.map((row) => [row, <RowOf key={list.keyOf(row)} row={row} list={list} choosing={choosing} />] as const),
      ),
    [rows, list, choosing],
  );
  return (
    <div className="scroll">
      <table className="table table--list" aria-label={list.label} onKeyDown={moveInList(choosing?.turn)}>
        <thead>
          <tr>
            {choosing !== undefined && (
              <th scope="col">
                <span className="visually-hidden">{choosing.label}</span>
              </th>
            )}
            {list.columns.map((column) =>
              ordering === undefined ? (
                <th key={column.key} scope="col">
                  {column.label}
                </th>
              ) : (
                <Head key={column.key} column={column} {...ordering} />
              ),
            )}
          </tr>
        </thead>
        <tbody>{shown.map((row) => made.get(row))}</tbody>
      </table>
    </div>
  );
};
