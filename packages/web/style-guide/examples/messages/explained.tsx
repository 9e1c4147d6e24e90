import type { ReactNode } from 'react';
import { Explained } from '../../../components/explained.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <State name="folded, until somebody asks">
      <Explained question={s.title}>{s.sentence}</Explained>
    </State>
  );
};
