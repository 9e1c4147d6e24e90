import type { ReactNode } from 'react';
import { MiniStairs } from '../../../pictures/mini-stairs.tsx';
import { State } from '../../state.tsx';

export const Example = (): ReactNode =>
  [0, 2, 3, -1].map((now) => (
    <State key={now} name={`from 0 to ${now}`}>
      <MiniStairs start={0} now={now} />
    </State>
  ));
