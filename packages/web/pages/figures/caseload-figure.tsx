import type { ReactNode } from 'react';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { isSeen, longest } from '../../pictures/amount.ts';
import { AmountBar } from '../../pictures/amount-bar.tsx';
import { phaseColumns } from './codes-in-words.ts';
import { FigurePart } from './figure-part.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { partOf } from './part-in-words.ts';
import { wordsOfPart } from './part-words.ts';
import { allRow, amountOf, type ReportRow, type ReportTable, rowsOf, seenIn, wholeOf } from './report.ts';
import { providerName, tableOf } from './report-tables.ts';
import type { FigureTexts } from './use-figure-texts.ts';

const columns = ['waiting', ...phaseColumns, 'total'] as const;

const titleOf = (whole: ReportRow | undefined, { t, common }: FigureTexts): string => {
  const [midway, total] = [seenIn(whole, 'under-way'), seenIn(whole, 'total')];
  const part = midway === undefined || total === undefined ? undefined : partOf(midway, total);
  return part === undefined ? t('caseload.title.little') : t('caseload.title', wordsOfPart(part, { t, common }));
};

type Cells = { readonly rows: readonly ReportRow[]; readonly texts: FigureTexts; readonly scale: number };

/** Providers below each other, phases beside each other. */
const ByProvider = ({ rows, texts: { t, threshold }, scale }: Cells): ReactNode => (
  <table className="table table--figures table--phases" aria-label={t('caseload.label')}>
    <thead>
      <tr>
        <th scope="col">{t('column.provider')}</th>
        {columns.map((column) => (
          <th key={column} scope="col">
            {t(`phase.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.row} className={row.row === allRow ? 'table__sum' : undefined}>
          <th scope="row">{providerName(t)(row)}</th>
          {columns.map((column) => (
            <td key={column}>
              <AmountBar
                amount={amountOf(row, column)}
                threshold={threshold}
                scale={scale}
                isBare={column === 'total'}
              />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** One organisation: its phases below each other. */
const ByPhase = ({ rows, texts: { t, threshold }, scale }: Cells): ReactNode => (
  <table className="table table--figures" aria-label={t('caseload.label')}>
    <thead>
      <tr>
        <th scope="col">{t('column.phase')}</th>
        <th scope="col">{t('leads.column.families')}</th>
      </tr>
    </thead>
    <tbody>
      {columns.map((column) => (
        <tr key={column} className={column === 'total' ? 'table__sum' : undefined}>
          <th scope="row">{t(`phase.${column}`)}</th>
          <td>
            <AmountBar
              amount={amountOf(rows[0], column)}
              threshold={threshold}
              scale={scale}
              isBare={column === 'total'}
            />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Families per phase and provider on the last day, with what is hidden and why. */
export const CaseloadFigure = ({
  table,
  texts,
}: {
  readonly table: ReportTable | undefined;
  readonly texts: FigureTexts;
}): ReactNode => {
  const { t, threshold, fileStem, source, until } = texts;
  const rows = rowsOf(table, 'families');
  const amounts = rows.flatMap((row) => columns.map((column) => amountOf(row, column)));
  const drawn = rows.flatMap((row) => ['waiting', ...phaseColumns].map((column) => amountOf(row, column)));
  const isAlone = rows.length === 1;
  const scale = Math.min(isAlone ? 6 : 3, (isAlone ? 240 : 72) / longest(drawn, threshold));
  const Cells = isAlone ? ByPhase : ByProvider;
  return (
    <FigurePart
      title={titleOf(wholeOf(rows), texts)}
      about={t('caseload.about', { until })}
      how={[t('caseload.how.one'), t('caseload.how.ended'), t('how.rounded', { roundedTo: texts.roundedTo })]}
      file={tableOf(
        table,
        columns.map((column) => ({ group: 'families', column, title: t(`phase.${column}`) })),
        { first: t('column.provider'), nameOf: providerName(t) },
      )}
      threshold={threshold}
      fileName={`${fileStem}-gezinnen`}
      source={source}
      little={!amounts.some(isSeen) && t('little.title')}
    >
      <ScrollRegion label={t('caseload.about', { until })}>
        <Cells rows={rows} texts={texts} scale={scale} />
      </ScrollRegion>
      <HiddenNote amounts={amounts} threshold={threshold} />
    </FigurePart>
  );
};
