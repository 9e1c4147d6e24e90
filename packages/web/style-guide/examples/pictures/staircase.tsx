import type { ReactNode } from 'react';
import { Staircase } from '../../../pictures/staircase.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const [back = '', start = '', one = '', two = '', three = ''] = s.levels;
  const texts = { [-1]: back, 0: start, 1: one, 2: two, 3: three };
  return (
    <>
      <State name="before the first score">
        <Staircase texts={texts} />
      </State>
      <State name="two steps on">
        <Staircase texts={texts} start={{ level: 0, date: '3-3' }} now={{ level: 2, date: '13-10' }} />
      </State>
      <State name="a step back, of a goal that must">
        <Staircase
          texts={texts}
          ownWords={false}
          start={{ level: 0, date: '3-3' }}
          now={{ level: -1, date: '13-10' }}
        />
      </State>
    </>
  );
};
