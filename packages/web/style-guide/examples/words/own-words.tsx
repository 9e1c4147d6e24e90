import type { ReactNode } from 'react';
import { OwnWords } from '../../../components/own-words.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <>
      <State name="list">
        <OwnWords>{s.ownWords}</OwnWords>
      </State>
      <State name="quote">
        <OwnWords size="quote">{s.ownWords}</OwnWords>
      </State>
      <State name="title">
        <OwnWords size="title">{s.ownWordsToo}</OwnWords>
      </State>
      <State name="bare">
        <OwnWords bare>{s.levels[1] ?? ''}</OwnWords>
      </State>
    </>
  );
};
