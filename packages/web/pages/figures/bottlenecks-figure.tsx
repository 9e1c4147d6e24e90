import type { ReactNode } from 'react';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { isSeen, longest } from '../../pictures/amount.ts';
import { AmountBar } from '../../pictures/amount-bar.tsx';
import { themeInWords } from './codes-in-words.ts';
import { FigurePart } from './figure-part.tsx';
import { themesFound } from './findings.ts';
import { HiddenNote } from './hidden-note.tsx';
import { allRow, amountOf, type ReportTable, rowsOf, seenIn } from './report.ts';
import { tableOf } from './report-tables.ts';
import { topThemes } from './top-themes.ts';
import type { FigureTexts } from './use-figure-texts.ts';

/** What holds families back: bottlenecks by theme, the most frequent first and what is hidden last. */
export const ThemesFigure = ({
  table,
  texts,
}: {
  readonly table: ReportTable | undefined;
  readonly texts: FigureTexts;
}): ReactNode => {
  const { t, common, ladder, threshold, fileStem, source, from, until } = texts;
  const rows = rowsOf(table, 'bottlenecks');
  const nameOf = ({ row }: { readonly row: string }): string =>
    row === allRow ? t('row.allThemes') : themeInWords(row, ladder);
  const single = rows
    .filter(({ row }) => row !== allRow)
    .toSorted((one, other) => (seenIn(other, 'reported') ?? -1) - (seenIn(one, 'reported') ?? -1));
  const all = rows.filter(({ row }) => row === allRow);
  const amounts = rows.map((row) => amountOf(row, 'reported'));
  const scale =
    200 /
    longest(
      single.map((row) => amountOf(row, 'reported')),
      threshold,
    );
  const themes = topThemes(table, texts);
  return (
    <FigurePart
      title={themes.length === 0 ? t('themes.title.little') : themesFound(themes, { t, common }, 'title')}
      about={t('themes.about', { from, until })}
      how={[t('themes.how.once'), t('themes.how.names'), t('how.rounded', { roundedTo: texts.roundedTo })]}
      file={tableOf(table, [{ group: 'bottlenecks', column: 'reported', title: t('themes.column.reported') }], {
        first: t('column.theme'),
        nameOf,
      })}
      threshold={threshold}
      fileName={`${fileStem}-knelpunten`}
      source={source}
      little={!amounts.some(isSeen) && t('little.bottlenecks')}
    >
      <ScrollRegion label={t('themes.about', { from, until })}>
        <table className="table table--figures" aria-label={t('themes.label')}>
          <thead>
            <tr>
              <th scope="col">{t('column.theme')}</th>
              <th scope="col">{t('themes.column.reported')}</th>
            </tr>
          </thead>
          <tbody>
            {[...single, ...all].map((row) => (
              <tr key={row.row} className={row.row === allRow ? 'table__sum' : undefined}>
                <th scope="row">{nameOf(row)}</th>
                <td>
                  <AmountBar
                    amount={amountOf(row, 'reported')}
                    threshold={threshold}
                    scale={scale}
                    isBare={row.row === allRow}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <HiddenNote amounts={amounts} threshold={threshold} />
    </FigurePart>
  );
};
