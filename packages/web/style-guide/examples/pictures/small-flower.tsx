import type { ReactNode } from 'react';
import { SmallFlower } from '../../../pictures/small-flower.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

/** Without words: to compare two moments, and on the sheet of people. */
export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <>
      <State name="then">
        <SmallFlower own={2} organisations={7} label={s.subtitle} />
      </State>
      <State name="now">
        <SmallFlower own={5} organisations={4} label={s.title} />
      </State>
    </>
  );
};
