import type { ReactNode } from 'react';
import type { GoalWay } from '../../../pictures/goal-way.ts';
import { ProgressLine } from '../../../pictures/progress-line.tsx';
import { State } from '../../state.tsx';

const way: GoalWay = {
  startOn: '2026-03-03',
  moments: [
    { on: '2026-04-28', level: 0 },
    { on: '2026-06-23', because: 'holiday' },
    { on: '2026-08-18', level: 1 },
    { on: '2026-10-13', level: 2 },
  ],
};

export const Example = (): ReactNode => (
  <>
    <State name="with a moment without a score">
      <ProgressLine way={way} />
    </State>
    <State name="looked at once">
      <ProgressLine way={{ ...way, moments: way.moments.slice(0, 1) }} />
    </State>
  </>
);
