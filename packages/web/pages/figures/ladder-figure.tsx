import type { ReactNode } from 'react';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { type Amount, isSeen, longest } from '../../pictures/amount.ts';
import { AmountBar } from '../../pictures/amount-bar.tsx';
import { levelInWords } from './codes-in-words.ts';
import { FigurePart } from './figure-part.tsx';
import { wordsOfCell } from './figure-table.ts';
import { HiddenNote } from './hidden-note.tsx';
import { allRow, amountOf, type ReportRow, type ReportTable, rowsOf, seenIn } from './report.ts';
import { tableOf } from './report-tables.ts';
import { topRows } from './top-rows.ts';
import type { FigureTexts } from './use-figure-texts.ts';

const columns = ['answered', 'answer-days', 'open', 'open-days'] as const;

/** Where most answers come from, when one level stands out. */
export const ladderTitle = (rows: readonly ReportRow[], { t, ladder, roundedTo }: FigureTexts): string => {
  const [top, second] = topRows(rows, 'answered', roundedTo);
  return top === undefined || second !== undefined
    ? t('ladder.title.little')
    : t('ladder.title', { level: levelInWords(top.row, ladder) });
};

/** The highest level on top, as on the ladder itself; all together below. */
const inOrder = (rows: readonly ReportRow[]): readonly ReportRow[] => [
  ...rows.filter(({ row }) => row !== allRow).toReversed(),
  ...rows.filter(({ row }) => row === allRow),
];

/** Where bottlenecks are answered and how fast, and how long those that are open have been waiting. */
export const LadderFigure = ({
  table,
  texts,
}: {
  readonly table: ReportTable | undefined;
  readonly texts: FigureTexts;
}): ReactNode => {
  const { t, ladder, threshold, fileStem, source, from, until } = texts;
  const rows = inOrder(rowsOf(table, 'bottlenecks'));
  const nameOf = ({ row }: { readonly row: string }): string =>
    row === allRow ? t('row.allLevels') : levelInWords(row, ladder);
  const shown = rows.flatMap((row) => columns.map((column) => amountOf(row, column)));
  const single = rows.filter(({ row }) => row !== allRow);
  const scale =
    110 /
    longest(
      single.flatMap((row) => [amountOf(row, 'answered'), amountOf(row, 'open')]),
      threshold,
    );
  const days = (amount: Amount): string =>
    isSeen(amount) ? t('days', { count: amount }) : String(wordsOfCell(amount, threshold, t));
  const slowest = single.filter((row) => seenIn(row, 'answer-days') !== undefined);
  return (
    <FigurePart
      title={ladderTitle(rows, texts)}
      about={t('ladder.about', { from, until })}
      note={slowest.length > 1 ? t('ladder.note') : undefined}
      how={[t('ladder.how.once'), t('ladder.how.middle'), t('ladder.how.open', { until })]}
      file={tableOf(
        table,
        columns.map((column) => ({ group: 'bottlenecks', column, title: t(`ladder.column.${column}`) })),
        { first: t('column.level'), nameOf },
      )}
      threshold={threshold}
      fileName={`${fileStem}-ladder`}
      source={source}
      little={!shown.some(isSeen) && t('little.bottlenecks')}
    >
      <ScrollRegion label={t('ladder.about', { from, until })}>
        <table className="table table--figures" aria-label={t('ladder.label')}>
          <thead>
            <tr>
              <th scope="col">{t('column.level')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`ladder.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row} className={row.row === allRow ? 'table__sum' : undefined}>
                <th scope="row">{nameOf(row)}</th>
                {(['answered', 'open'] as const).map((column) => (
                  <LevelCells
                    key={column}
                    count={
                      <AmountBar
                        amount={amountOf(row, column)}
                        threshold={threshold}
                        scale={scale}
                        isBare={row.row === allRow}
                      />
                    }
                    days={days(amountOf(row, column === 'answered' ? 'answer-days' : 'open-days'))}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <HiddenNote amounts={shown} threshold={threshold} />
    </FigurePart>
  );
};

const LevelCells = ({ count, days }: { readonly count: ReactNode; readonly days: string }): ReactNode => (
  <>
    <td>{count}</td>
    <td>{days}</td>
  </>
);
