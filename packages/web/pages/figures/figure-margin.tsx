import type { ReactNode } from 'react';
import { download } from '../../api/download.ts';
import { useText } from '../../text/use-text.ts';
import { csvFile } from './csv.ts';
import { csvRows, type FigureTable } from './figure-table.ts';
import { PlainTable } from './plain-table.tsx';

export type FigureMarginProps = {
  /** What to keep in mind. */
  readonly note?: string | undefined;
  /** How it was counted, in sentences. */
  readonly how: readonly string[];
  /** Everything, for the file. */
  readonly file: FigureTable;
  /** What fits beside the picture; absent for a picture that is a table itself. */
  readonly table?: FigureTable | undefined;
  /** What the numbers of that table are, where its columns do not say so. */
  readonly tableAbout?: string | undefined;
  readonly threshold: number;
  /** Without its ending. */
  readonly fileName: string;
  /** Of which gemeente, period and day, for whoever meets the file without the page. */
  readonly source: string;
};

/** Beside a figure: how it was counted, its table and its file. */
export const FigureMargin = ({
  title,
  about,
  note,
  how,
  file,
  table,
  tableAbout,
  threshold,
  fileName,
  source,
}: FigureMarginProps & { readonly title: string; readonly about: string }): ReactNode => {
  const t = useText('figures');
  const save = (): void =>
    download(`${fileName}.csv`, csvFile(csvRows(file, { threshold, about: [title, about, source] }, t)));
  return (
    <div className="figure__margin">
      {note !== undefined && (
        <div className="note">
          <p>{note}</p>
        </div>
      )}
      <details>
        <summary>{t('how')}</summary>
        <div>
          {how.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </details>
      {table !== undefined && (
        <details>
          <summary>{t('asTable')}</summary>
          <div>
            {tableAbout !== undefined && <p>{tableAbout}</p>}
            <PlainTable table={table} threshold={threshold} label={`${t('asTable')}: ${about}`} />
          </div>
        </details>
      )}
      <p className="no-print small">
        <button type="button" className="link-button" onClick={save}>
          {t('download')}
          <span className="visually-hidden"> {about}</span>
        </button>
      </p>
    </div>
  );
};
