import type { ReactNode } from 'react';
import { MachineMade } from '../../../components/machine-made.tsx';
import { State } from '../../state.tsx';

/** Says nothing in Dutch and English: people wrote those. */
export const Example = (): ReactNode => (
  <State name="in a language that nobody checked yet">
    <MachineMade />
  </State>
);
