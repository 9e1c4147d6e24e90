import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

/** Something is on its way. Appears after a moment only, so that quick pages do not flicker (css). */
export const Loading = (): ReactNode => (
  <p className="loading" role="status">
    {useText('common')('loading')}
  </p>
);
