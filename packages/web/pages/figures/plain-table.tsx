import type { ReactNode } from 'react';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useText } from '../../text/use-text.ts';
import { type FigureTable, wordsOfCell } from './figure-table.ts';

/** The numbers of one figure without its picture. */
export const PlainTable = ({
  table: { columns, rows },
  threshold,
  label,
}: {
  readonly table: FigureTable;
  readonly threshold: number;
  readonly label: string;
}): ReactNode => {
  const t = useText('figures');
  return (
    <ScrollRegion label={label}>
      <table className="table table--small" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={index === 0 ? undefined : 'number'}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.slice(1).map((column, index) => (
                <td key={column} className="number">
                  {wordsOfCell(cells[index] ?? '', threshold, t)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
};
