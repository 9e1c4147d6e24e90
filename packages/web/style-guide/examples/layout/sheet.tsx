import type { ReactNode } from 'react';
import { Sheet } from '../../../components/sheet.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <>
      <State name="a sheet: something a person could hold">
        <Sheet>{s.sentence}</Sheet>
      </State>
      <State name="pile: the one that matters">
        <Sheet pile>{s.sentence}</Sheet>
      </State>
    </>
  );
};
