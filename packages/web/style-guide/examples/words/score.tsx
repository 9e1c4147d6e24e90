import type { ReactNode } from 'react';
import { Score } from '../../../components/score.tsx';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => (
  <State name="with its sign in front, also from right to left">
    {[-1, 0, 1, 2, 3].map((value) => (
      <span key={value} className="guide-gap">
        <Score value={value} />
      </span>
    ))}
  </State>
);
