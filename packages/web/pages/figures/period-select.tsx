import type { ReactNode } from 'react';
import { Select } from '../../components/select.tsx';
import { type Language, localeOf } from '../../text/language.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';
import type { PeriodRow } from './report.ts';

const month = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(day));

/** A quarter can be counted twice, when something was written down late. */
const isAgain = ({ period, asOf }: PeriodRow, rows: readonly PeriodRow[]): boolean =>
  rows.some((other) => other.period === period && other.asOf < asOf);

type Words = { readonly t: Say<'figures'>; readonly language: Language };

const nameOf = (row: PeriodRow, rows: readonly PeriodRow[], { t, language }: Words): string => {
  const span = `${month(row.from, language)} – ${month(row.until, language)}`;
  if (row.period === 'running') return t('period.running', { span });
  return isAgain(row, rows) ? t('period.again', { span }) : span;
};

/** Another period is another address. */
export const PeriodSelect = ({
  rows,
  chosen,
  onChoose,
}: {
  readonly rows: readonly PeriodRow[];
  readonly chosen: PeriodRow;
  readonly onChoose: (period: PeriodRow) => void;
}): ReactNode => {
  const t = useText('figures');
  const language = useLanguage();
  const keyOf = ({ period, asOf }: PeriodRow): string => `${period} ${asOf}`;
  const go = (key: string): void => {
    const row = rows.find((candidate) => keyOf(candidate) === key);
    if (row !== undefined) onChoose(row);
  };
  return (
    <div className="period">
      <Select
        label={t('period')}
        options={rows.map((row) => ({ value: keyOf(row), label: nameOf(row, rows, { t, language }) }))}
        value={keyOf(chosen)}
        onChoose={go}
      />
    </div>
  );
};
