import type { ReactNode } from 'react';
import { WithWords } from '../../../components/with-words.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <State name="words of a person keep their own language and direction">
      <p>
        <WithWords sentence={`${s.otherSentence} (Samira Bouzid)`} words="Samira Bouzid" />
      </p>
    </State>
  );
};
