import type { ReactNode } from 'react';
import { SkipLink } from '../../../components/skip-link.tsx';
import { State } from '../../state.tsx';

/** Shown when it has the focus. */
export const Example = (): ReactNode => (
  <State name="press Tab at the top of the page to see it">
    <SkipLink />
  </State>
);
