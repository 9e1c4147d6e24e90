import type { ReactNode } from 'react';
import { isUnchecked } from '../text/load-catalogue.ts';
import { useText } from '../text/use-text.ts';

/** Says so when a computer translated what stands here and nobody looked at it yet. */
export const MachineMade = (): ReactNode => {
  const t = useText('common');
  return isUnchecked() ? <p className="machine-made small quiet no-print">{t('machine')}</p> : null;
};
