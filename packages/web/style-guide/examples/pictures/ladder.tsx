import type { ReactNode } from 'react';
import { Ladder, type Rung } from '../../../pictures/ladder.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const above: Rung = { key: 'policy', name: s.bankRole, standing: 'above' };
  const below: Rung = { key: 'supervisor', name: s.worker, standing: 'passed', days: 15, text: s.otherSentence };
  const here: Rung = { key: 'team', name: s.schoolRole, standing: 'here', days: 16 };
  return (
    <>
      <State name="on its way up, with time left">
        <Ladder rungs={[above, { ...here, due: { on: '2026-10-27', inDays: 12 } }, below]} />
      </State>
      <State name="too late">
        <Ladder rungs={[above, { ...here, due: { on: '2026-10-12', inDays: -3 } }, below]} />
      </State>
      <State name="answered">
        <Ladder rungs={[above, { ...here, standing: 'answered', text: s.sentence }, below]} />
      </State>
    </>
  );
};
