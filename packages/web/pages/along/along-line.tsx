import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { useAlong } from './use-along.ts';

/** On every page, while something is along: how much waits, and the way to it. */
export const AlongLine = (): ReactNode => {
  const t = useText('along');
  const along = useAlong();
  if (along === undefined || along.families.length + along.gone.length === 0) return null;
  const waits = along.families.flatMap(({ items }) => items).filter(({ fate }) => fate !== 'sent').length;
  return (
    <p className="demo-line no-print">
      {t('along', { count: along.families.length })}{' '}
      {waits > 0 && <strong>{t('queue.count', { count: waits })}. </strong>}
      <Link className="utrecht-link" to="/meenemen">
        {t('link')}
      </Link>
    </p>
  );
};
