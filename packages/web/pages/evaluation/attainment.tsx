import type { ReactNode } from 'react';
import { MarginNote } from '../../components/margin-note.tsx';
import { levelOf } from '../../pictures/goal-way.ts';
import { signed } from '../../pictures/progress-words.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { localeOf } from '../../text/language.ts';
import { RichText } from '../../text/rich-text.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Plan } from '../family-member/family-views.ts';

export type Moment = NonNullable<Plan['attainment']>[number];

/** One decimal, as T is given (domain facts 2.4). */
const useNumbers = (): ((number: number, digits?: number) => string) => {
  const locale = localeOf(useLanguage());
  return (number, digits = 1) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(number);
};

const Counted = ({ moment, wordsOf }: { readonly moment: Moment; readonly wordsOf: (goalId: string) => string }) => {
  const t = useText('evaluation');
  return (
    <table className="table small">
      <thead>
        <tr>
          <th scope="col">{t('counted.goal')}</th>
          <th scope="col">{t('counted.weight')}</th>
          <th scope="col">{t('counted.step')}</th>
        </tr>
      </thead>
      <tbody>
        {moment.counted.map(({ goalId, weight, step }) => (
          <tr key={goalId}>
            <th scope="row" dir="auto">
              {wordsOf(goalId)}
            </th>
            <td className="number">{weight}</td>
            <td className="number">
              <bdi dir="ltr">{signed(levelOf(step))}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** T as a figure of change, with how it was counted. For worker and supervisor; the family reads steps. */
export const Attainment = ({
  moment,
  wordsOf,
}: {
  readonly moment: Moment;
  readonly wordsOf: (goalId: string) => string;
}): ReactNode => {
  const t = useText('evaluation');
  const language = useLanguage();
  const number = useNumbers();
  const { on, startT, t: now, change, weightedMean, notCounted } = moment;
  const points = number(Math.abs(change));
  return (
    <MarginNote title={t('attainment.title')}>
      <p>
        <RichText>
          {t(change >= 0 ? 'attainment.ahead' : 'attainment.back', {
            points,
            from: number(startT),
            to: number(now),
            date: spokenDate(on, 'day', language),
          })}
        </RichText>
      </p>
      <p>{t('attainment.mean', { mean: number(weightedMean) })}</p>
      <details>
        <summary>{t('counted.title')}</summary>
        <p>{t('counted.how')}</p>
        <Counted moment={moment} wordsOf={wordsOf} />
        {notCounted > 0 && <p>{t('counted.left', { count: notCounted })}</p>}
        <p>{t('counted.safety')}</p>
        <p>{t('counted.compare')}</p>
      </details>
    </MarginNote>
  );
};
