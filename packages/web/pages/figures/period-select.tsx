import type { ReactNode } from 'react';
import { Select } from '../../components/select.tsx';
import type { Language } from '../../text/language.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';
import type { PeriodRow } from './report.ts';

const month = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(day));

const nameOf = (row: PeriodRow, t: Say<'figures'>, language: Language): string => {
  const span = `${month(row.from, language)} – ${month(row.until, language)}`;
  return row.period === 'running' ? t('period.running', { span }) : span;
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
        options={rows.map((row) => ({ value: keyOf(row), label: nameOf(row, t, language) }))}
        value={keyOf(chosen)}
        onChoose={go}
      />
    </div>
  );
};
