import type { ReactNode } from 'react';
import { Timeline } from '../../../pictures/timeline.tsx';
import type { TimelineMark } from '../../../pictures/timeline-layout.ts';
import { State } from '../../state.tsx';

const marks: readonly TimelineMark[] = [
  { on: '2026-03-03', kind: 'first' },
  ...(['2026-03-10', '2026-03-24', '2026-05-12', '2026-06-02', '2026-09-08', '2026-10-06'] as const).map(
    (on): TimelineMark => ({ on, kind: 'visit' }),
  ),
  { on: '2026-04-14', kind: 'call' },
  { on: '2026-07-07', kind: 'call' },
  { on: '2026-09-22', kind: 'meeting' },
  ...(['2026-04-28', '2026-06-23', '2026-08-18', '2026-10-13'] as const).map(
    (on): TimelineMark => ({ on, kind: 'evaluation' }),
  ),
];

export const Example = (): ReactNode => (
  <>
    <State name="with what still comes">
      <Timeline timeline={{ today: '2026-10-15', marks: [...marks, { on: '2026-12-08', kind: 'next' }] }} />
    </State>
    <State name="with what was missed">
      <Timeline timeline={{ today: '2026-12-20', marks: [...marks, { on: '2026-12-08', kind: 'missed' }] }} />
    </State>
  </>
);
