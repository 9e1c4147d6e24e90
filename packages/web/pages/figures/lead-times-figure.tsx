import type { ReactNode } from 'react';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { type Amount, isSeen, longest } from '../../pictures/amount.ts';
import { AmountBar, NormKey } from '../../pictures/amount-bar.tsx';
import { numberInWords } from '../../text/number-words.ts';
import { leadSteps } from './codes-in-words.ts';
import { FigurePart } from './figure-part.tsx';
import { wordsOfCell } from './figure-table.ts';
import { HiddenNote } from './hidden-note.tsx';
import { amountOf, normOf, type ReportRow, type ReportTable, rowsOf, seenIn, wholeOf } from './report.ts';
import { providerName, tableOf } from './report-tables.ts';
import type { FigureTexts } from './use-figure-texts.ts';

const widest = 150;

/** Against what was agreed; without one agreement for all it stays a question. */
export const leadTitle = (planned: ReportRow | undefined, { t, common, roundedTo }: FigureTexts): string => {
  const [days, norm] = [seenIn(planned, 'median-days'), normOf(planned, 'median-days')];
  if (days === undefined || norm === undefined) return t('leads.title.little');
  const late = Math.round(days - norm);
  // Days were rounded to 5, so a smaller difference cannot be told from none.
  if (Math.abs(late) <= roundedTo / 2) return t('leads.title.asAgreed');
  const words = numberInWords(Math.abs(late), common);
  return t(late > 0 ? 'leads.title.later' : 'leads.title.sooner', { count: Math.abs(late), words });
};

const StepRow = ({
  title,
  row,
  texts: { t, threshold },
  scales,
}: {
  readonly title: string;
  readonly row: ReportRow | undefined;
  readonly texts: FigureTexts;
  readonly scales: { readonly families: number; readonly days: number };
}): ReactNode => {
  const median = amountOf(row, 'median-days');
  const tenth = amountOf(row, 'tenth-days');
  const days = (amount: Amount): string | number =>
    isSeen(amount) ? t('days', { count: amount }) : wordsOfCell(amount, threshold, t);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <AmountBar amount={amountOf(row, 'families')} threshold={threshold} scale={scales.families} />
      </td>
      <td>
        <AmountBar
          amount={median}
          threshold={threshold}
          scale={scales.days}
          text={String(days(median))}
          norm={normOf(row, 'median-days')}
          look="time"
        />
      </td>
      <td>{days(tenth)}</td>
    </tr>
  );
};

/** From referral to plan: how many families came that far, and how long it took, with the agreement as an upright. */
export const LeadTimesFigure = ({
  table,
  texts,
}: {
  readonly table: ReportTable | undefined;
  readonly texts: FigureTexts;
}): ReactNode => {
  const { t, threshold, fileStem, source, from, until } = texts;
  const names = { first: t('column.provider'), nameOf: providerName(t) };
  const steps = leadSteps.map((step) => ({ step, row: wholeOf(rowsOf(table, step)) }));
  const families = steps.map(({ row }) => amountOf(row, 'families'));
  const times = steps.map(({ row }) => amountOf(row, 'median-days'));
  const norms = steps.flatMap(({ row }) => normOf(row, 'median-days') ?? []);
  const planned = steps.at(-1)?.row;
  const within = seenIn(planned, 'within-percent');
  const scales = {
    families: widest / longest(families, threshold),
    days: widest / longest([...times.filter(isSeen), ...norms], threshold),
  };
  return (
    <FigurePart
      title={leadTitle(planned, texts)}
      about={t('leads.about', { from, until })}
      note={within === undefined ? undefined : t('leads.within', { percent: within })}
      how={[t('leads.how.step'), t('leads.how.middle'), t('leads.how.agreement')]}
      table={tableOf(
        table,
        leadSteps.map((step) => ({ group: step, column: 'median-days', title: t(`leads.step.${step}`) })),
        names,
      )}
      tableAbout={t('leads.table')}
      file={tableOf(
        table,
        leadSteps.flatMap((step) =>
          (['families', 'median-days', 'tenth-days'] as const).map((column) => ({
            group: step,
            column,
            title: `${t(`leads.step.${step}`)}: ${t(`leads.column.${column}`)}`,
          })),
        ),
        names,
      )}
      threshold={threshold}
      fileName={`${fileStem}-wachttijd`}
      source={source}
      little={![...families, ...times].some(isSeen) && t('little.title')}
    >
      <ScrollRegion label={t('leads.about', { from, until })}>
        <table className="table table--figures" aria-label={t('leads.label')}>
          <thead>
            <tr>
              <th scope="col">{t('leads.column.step')}</th>
              <th scope="col">{t('leads.column.families')}</th>
              <th scope="col">{t('leads.column.median')}</th>
              <th scope="col">{t('leads.column.tenth')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ step, row }) => (
              <StepRow key={step} title={t(`leads.step.${step}`)} row={row} texts={texts} scales={scales} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {norms[0] !== undefined && <NormKey>{t('leads.norm', { count: norms[0] })}</NormKey>}
      <HiddenNote
        amounts={[...families, ...times, ...steps.map(({ row }) => amountOf(row, 'tenth-days'))]}
        threshold={threshold}
      />
    </FigurePart>
  );
};
