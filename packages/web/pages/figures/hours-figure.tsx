import type { ReactNode } from 'react';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { type Amount, isSeen, longest } from '../../pictures/amount.ts';
import { AmountBar, NormKey } from '../../pictures/amount-bar.tsx';
import { type Language, localeOf } from '../../text/language.ts';
import { FigurePart } from './figure-part.tsx';
import { wordsOfCell } from './figure-table.ts';
import { HiddenNote } from './hidden-note.tsx';
import { allRow, amountOf, normOf, type ReportRow, type ReportTable, rowsOf, seenIn, wholeOf } from './report.ts';
import { providerName, tableOf } from './report-tables.ts';
import type { FigureTexts } from './use-figure-texts.ts';

const widest = 200;
/** Nearer than this to the norm is as the norm: hours were noted by hand. */
const asNorm = 0.1;

const decimal = (hours: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(hours);

export const hoursTitle = (whole: ReportRow | undefined, { t }: FigureTexts): string => {
  const [hours, norm] = [seenIn(whole, 'hours-per-week'), normOf(whole, 'hours-per-week')];
  if (hours === undefined || norm === undefined) return t('hours.title.little');
  const beside = hours / norm - 1;
  if (Math.abs(beside) <= asNorm) return t('hours.title.asNorm');
  return t(beside > 0 ? 'hours.title.more' : 'hours.title.less');
};

/** Hours in a week per family, beside what the approach gives. */
export const HoursFigure = ({
  table,
  texts,
}: {
  readonly table: ReportTable | undefined;
  readonly texts: FigureTexts;
}): ReactNode => {
  const { t, threshold, fileStem, source, language, from, until } = texts;
  const rows = rowsOf(table, 'families');
  const weekly = rows.map((row) => amountOf(row, 'hours-per-week'));
  const norms = rows.flatMap((row) => normOf(row, 'hours-per-week') ?? []);
  const scale = widest / longest([...weekly.filter(isSeen), ...norms], 2);
  const inHours = (amount: Amount): string =>
    isSeen(amount)
      ? t('hours.amount', { hours: decimal(amount, language) })
      : String(wordsOfCell(amount, threshold, t));
  return (
    <FigurePart
      title={hoursTitle(wholeOf(rows), texts)}
      about={t('hours.about', { from, until })}
      how={[t('hours.how.week'), t('hours.how.middle'), t('hours.how.norm')]}
      file={tableOf(
        table,
        [
          { group: 'families', column: 'hours-per-week', title: t('hours.column.week') },
          { group: 'families', column: 'hours-per-family', title: t('hours.column.family') },
        ],
        { first: t('column.provider'), nameOf: providerName(t) },
      )}
      threshold={threshold}
      fileName={`${fileStem}-uren`}
      source={source}
      little={!weekly.some(isSeen) && t('little.title')}
    >
      <ScrollRegion label={t('hours.about', { from, until })}>
        <table className="table table--figures" aria-label={t('hours.label')}>
          <thead>
            <tr>
              <th scope="col">{t('column.provider')}</th>
              <th scope="col">{t('hours.column.week')}</th>
              <th scope="col">{t('hours.column.norm')}</th>
              <th scope="col">{t('hours.column.family')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row} className={row.row === allRow ? 'table__sum' : undefined}>
                <th scope="row">{providerName(t)(row)}</th>
                <td>
                  <AmountBar
                    amount={amountOf(row, 'hours-per-week')}
                    threshold={threshold}
                    scale={scale}
                    text={inHours(amountOf(row, 'hours-per-week'))}
                    norm={normOf(row, 'hours-per-week')}
                    look="time"
                  />
                </td>
                <td>{inHours(normOf(row, 'hours-per-week') ?? 'hidden')}</td>
                <td>{inHours(amountOf(row, 'hours-per-family'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {norms.length > 0 && <NormKey>{t('hours.normKey')}</NormKey>}
      <HiddenNote
        amounts={[...weekly, ...rows.map((row) => amountOf(row, 'hours-per-family'))]}
        threshold={threshold}
      />
    </FigurePart>
  );
};
