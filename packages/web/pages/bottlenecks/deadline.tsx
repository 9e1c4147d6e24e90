import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { daysFrom, fromToday, today } from '../../text/day-distance.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

/** By when somebody acts: a quiet word while there is time, a sign and a word when there is not. */
export const Deadline = ({
  due,
  isLate,
}: {
  readonly due: string | undefined;
  readonly isLate: boolean;
}): ReactNode => {
  const t = useText('ladder');
  const language = useLanguage();
  if (due === undefined) return null;
  const when = fromToday(due, language);
  if (!isLate && daysFrom(today(), due) > 2) return <span className="quiet small">{t('by', { when })}</span>;
  return (
    <span className="late small">
      <Icon name={isLate ? 'warn' : 'clock'} />
      {t(isLate ? 'was' : 'by', { when })}
    </span>
  );
};
