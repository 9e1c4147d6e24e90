import type { ReactNode } from 'react';
import { Facts } from '../../../components/facts.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const facts = [
    [s.name, s.mother],
    [s.friendRole, s.friend],
    [s.schoolRole, s.school],
  ] as const;
  return (
    <>
      <State name="each on its own rule">
        <Facts facts={facts} />
      </State>
      <State name="in a line">
        <Facts facts={facts} line />
      </State>
    </>
  );
};
