import type { ReactNode } from 'react';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { AttainmentBars } from '../../pictures/attainment-bars.tsx';
import type { AttainmentRow } from '../../pictures/attainment-layout.ts';
import { attainmentLabel, attainmentRow, isMerged } from './attainment.ts';
import { FigurePart } from './figure-part.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { partOf } from './part-in-words.ts';
import { wordsOfPart } from './part-words.ts';
import { allRow, amountOf, type ReportRow, type ReportTable, rowsOf, seenIn, wholeOf } from './report.ts';
import { providerName, tableOf } from './report-tables.ts';
import type { FigureTexts } from './use-figure-texts.ts';

const columns = ['back', 'same', 'not-forward', 'one', 'two', 'three', 'two-or-more', 'forward', 'total'] as const;

const titleOf = (whole: ReportRow | undefined, { t, common }: FigureTexts): string => {
  const part = partOf(
    seenIn(whole, 'forward') ?? 0,
    seenIn(whole, 'forward') === undefined ? 0 : (seenIn(whole, 'total') ?? 0),
  );
  return part === undefined ? t('goals.title.little') : t('goals.title', wordsOfPart(part, { t, common }));
};

type Bars = { readonly bars: readonly AttainmentRow[]; readonly texts: FigureTexts; readonly label: string };

const Picture = ({ bars, texts: { t, threshold }, label }: Bars): ReactNode => (
  <ScrollRegion label={label}>
    <AttainmentBars
      rows={bars}
      threshold={threshold}
      label={attainmentLabel(bars, t)}
      sides={[t('goals.side.notForward'), t('goals.side.forward')]}
    />
  </ScrollRegion>
);

/** How many goals went forward since the start, by provider; goals for safety apart, never in one number with the others. */
export const AttainmentFigure = ({
  table,
  texts,
}: {
  readonly table: ReportTable | undefined;
  readonly texts: FigureTexts;
}): ReactNode => {
  const { t, threshold, fileStem, source } = texts;
  const names = { first: t('column.provider'), nameOf: providerName(t) };
  const inTable = (['forward', 'total'] as const).map((column) => ({
    group: 'own',
    column,
    title: t(`goals.column.${column}`),
  }));
  const [own, safety] = [rowsOf(table, 'own'), rowsOf(table, 'safety')];
  const inBars = (rows: readonly ReportRow[]): readonly AttainmentRow[] =>
    rows.map((row) => attainmentRow(row, providerName(t)(row), t));
  const ownBars = inBars(own.toSorted((one, other) => Number(other.row === allRow) - Number(one.row === allRow)));
  const safetyBars = inBars(safety.filter((row) => row === wholeOf(safety))).filter(
    ({ forward }) => forward.length > 0,
  );
  const bars = [...ownBars, ...safetyBars];
  const parts = bars.flatMap((row) => [...row.notForward, ...row.forward]);
  return (
    <FigurePart
      title={titleOf(wholeOf(own), texts)}
      about={t('goals.about')}
      note={own.length > 2 ? t('goals.note') : undefined}
      how={[t('goals.how.twice'), t('goals.how.last'), t('goals.how.safety')]}
      table={tableOf(table, inTable, names)}
      file={tableOf(
        table,
        [
          ...columns.map((column) => ({ group: 'own', column, title: t(`goals.column.${column}`) })),
          { group: 'safety', column: 'total', title: t('goals.column.safety') },
        ],
        names,
      )}
      threshold={threshold}
      fileName={`${fileStem}-doelen`}
      source={source}
      little={seenIn(wholeOf(own), 'total') === undefined && t('little.title')}
    >
      <Picture bars={ownBars} texts={texts} label={t('goals.about')} />
      <h3 className="figure__title">{t('goals.safety.title')}</h3>
      {safetyBars.length > 0 ? (
        <Picture bars={safetyBars} texts={texts} label={t('goals.safety.title')} />
      ) : (
        <p className="quiet">{t('goals.safety.little')}</p>
      )}
      {isMerged(bars) && <p className="figure__key">{t('goals.merged')}</p>}
      <HiddenNote
        amounts={[...parts.map(({ amount }) => amount), ...own.map((row) => amountOf(row, 'forward'))]}
        threshold={threshold}
      />
    </FigurePart>
  );
};
