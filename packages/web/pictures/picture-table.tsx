import { type ReactNode, useState } from 'react';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { useText } from '../text/use-text.ts';

/** What a picture shows, as rows and columns. */
export type PictureRows = {
  /** The first one says what the rows are. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [name: string, ...cells: string[]])[];
};

/** The same as the picture above it, for who would rather read. It is made when somebody asks for it. */
export const PictureTable = ({
  table: { columns, rows },
  label,
}: {
  readonly table: PictureRows;
  readonly label: string;
}): ReactNode => {
  const t = useText('pictures');
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <details className="as-table no-print" onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{t('asTable')}</summary>
      {isOpen && (
        <ScrollRegion label={label}>
          <table className="table table--small" aria-label={label}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...cells], row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and rows do not move.
                <tr key={row}>
                  <th scope="row" dir="auto">
                    {name}
                  </th>
                  {cells.map((cell, column) => (
                    <td key={columns[column + 1]} dir="auto">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </details>
  );
};
