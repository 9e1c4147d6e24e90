import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { hoursOf } from '../../text/day-distance.ts';
import { RichText } from '../../text/rich-text.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { FamilyRow } from './family-rows.ts';

const atMost = 12;

const Bar = ({
  hours,
  norm,
  most,
}: {
  readonly hours: number;
  readonly norm: number;
  readonly most: number;
}): ReactNode => (
  <svg className="hours__bar" viewBox="0 0 100 18" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <line className="hours__axis" x1="0" y1="0" x2="0" y2="18" />
    <rect className="hours__fill" x="0" y="2" width={(hours / most) * 100} height="14" />
    <line className="hours__norm" x1={(norm / most) * 100} y1="0" x2={(norm / most) * 100} y2="18" />
  </svg>
);

/** The worker's own hours of this week, beside what the approach gives for each family. */
export const WeekHours = ({ rows }: { readonly rows: readonly FamilyRow[] }): ReactNode => {
  const t = useText('worker');
  const language = useLanguage();
  const running = rows.filter(({ state, minutesThisWeek }) => state === 'running' || minutesThisWeek > 0);
  if (running.length === 0) return null;
  const shown = running.length <= atMost ? running : running.filter(({ minutesThisWeek }) => minutesThisWeek > 0);
  const most = Math.max(...running.map((row) => Math.max(row.minutesThisWeek / 60, row.hoursPerWeek))) * 1.1;
  const total = running.reduce((sum, { minutesThisWeek }) => sum + minutesThisWeek, 0);
  const norm = running.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek * 60, 0);
  return (
    <Section title={t('hours.title')} aside={t('hours.norm')}>
      <div className="hours">
        <ul className="hours__rows" aria-label={t('hours.title')}>
          {shown.map((row) => (
            <li key={row.id}>
              <span>{row.name}</span>
              <Bar hours={row.minutesThisWeek / 60} norm={row.hoursPerWeek} most={most} />
              <strong className="num">
                {t('hours.of', {
                  hours: hoursOf(row.minutesThisWeek, language),
                  norm: hoursOf(row.hoursPerWeek * 60, language),
                })}
              </strong>
            </li>
          ))}
        </ul>
        <div>
          <p>
            <RichText>{t('hours.sum', { hours: hoursOf(total, language), norm: hoursOf(norm, language) })}</RichText>
          </p>
          <p className="quiet small">{t('hours.who')}</p>
        </div>
      </div>
    </Section>
  );
};
