import type { ReactNode } from 'react';
import { AmountBar, NormKey } from '../../../pictures/amount-bar.tsx';
import { HiddenCell } from '../../../pictures/hidden-cell.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <>
      <State name="a number">
        <AmountBar amount={45} threshold={10} scale={3} />
      </State>
      <State name="time, with what was agreed">
        <AmountBar amount={47} threshold={10} scale={3} norm={42} look="time" />
        <NormKey>{s.title}</NormKey>
      </State>
      <State name="bare: a sum beside bars">
        <AmountBar amount={75} threshold={10} scale={3} isBare />
      </State>
      <State name="hidden: as long as it could be at most">
        <HiddenCell amount="below" threshold={10} scale={3} />
      </State>
    </>
  );
};
