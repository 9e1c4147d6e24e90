import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { daysFrom, fromToday, today } from '../../text/day-distance.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Due } from './family-rows.ts';

/** When something is due: a quiet word while there is time, a sign and a word when there is not. */
export const DueWhen = ({ due }: { readonly due: Due }): ReactNode => {
  const t = useText('worker');
  const language = useLanguage();
  const days = daysFrom(today(), due.on);
  const when = fromToday(due.on, language);
  if (!due.isLate && days > 2) return <span className="quiet small">{when}</span>;
  return (
    <span className="late small">
      <Icon name={due.isLate ? 'warn' : 'clock'} />
      {due.isLate ? t('due.was', { when }) : t('due.by', { when })}
    </span>
  );
};
