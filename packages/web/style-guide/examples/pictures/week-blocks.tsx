import type { ReactNode } from 'react';
import { WeekBlocks } from '../../../pictures/week-blocks.tsx';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => (
  <>
    <State name="here: 16 days passed, 12 left">
      <WeekBlocks passed={16} left={12} isHere />
    </State>
    <State name="passed">
      <WeekBlocks passed={95} left={0} isHere={false} />
    </State>
  </>
);
