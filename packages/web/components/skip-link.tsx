import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

/** The first stop of the Tab key on every page. */
export const SkipLink = (): ReactNode => (
  <a className="utrecht-skip-link skip" href="#content">
    {useText('common')('skip')}
  </a>
);
