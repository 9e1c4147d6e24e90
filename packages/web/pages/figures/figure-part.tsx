import { type ReactNode, useId } from 'react';
import { useText } from '../../text/use-text.ts';
import { csvOf, download } from './csv.ts';
import { csvRows, type FigureTable } from './figure-table.ts';
import { PlainTable } from './plain-table.tsx';

export type FigurePartProps = {
  /** What the figure says, as a conclusion. */
  readonly title: string;
  /** What is counted, and of when. */
  readonly about: string;
  /** In the margin: what to keep in mind. */
  readonly note?: string | undefined;
  /** How it was counted, in sentences. */
  readonly how: readonly string[];
  readonly table: FigureTable;
  readonly threshold: number;
  /** Without its ending. */
  readonly fileName: string;
  /** Of which gemeente, period and day, for whoever meets the file without the page. */
  readonly source: string;
  /** A picture that is a table itself needs no second one. */
  readonly isTable?: boolean;
  readonly children: ReactNode;
};

/** One figure: the conclusion, the picture, and in the margin how it was counted, its table and its file. */
export const FigurePart = (figure: FigurePartProps): ReactNode => {
  const t = useText('figures');
  const id = useId();
  const { title, about, note, how, table, threshold, fileName, source, isTable = false, children } = figure;
  const save = (): void =>
    download(`${fileName}.csv`, csvOf(csvRows(table, { threshold, about: [title, about, source] }, t)));
  return (
    <section className="figure" aria-labelledby={id}>
      <div>
        <h2 id={id} className="utrecht-heading-2">
          {title}
        </h2>
        <p className="figure__about">{about}</p>
        {children}
      </div>
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
        {!isTable && (
          <details>
            <summary>{t('asTable')}</summary>
            <PlainTable table={table} threshold={threshold} label={`${t('asTable')}: ${about}`} />
          </details>
        )}
        <p className="no-print">
          <button type="button" className="link-button small" onClick={save}>
            {t('download')}
            <span className="visually-hidden"> {about}</span>
          </button>
        </p>
      </div>
    </section>
  );
};
