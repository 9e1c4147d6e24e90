import type { ReactNode } from 'react';
import { useSession } from '../session/session-query.ts';
import { useText } from '../text/use-text.ts';

/** On every page of a demonstration, also on paper: nobody takes invented people for real ones. */
export const DemoLine = (): ReactNode => {
  const t = useText('common');
  return useSession()?.demo ? <p className="demo-line">{t('demo')}</p> : null;
};
