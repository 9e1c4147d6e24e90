import type { ReactNode } from 'react';
import { UndoBar } from '../../../components/undo-bar.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <>
      <State name="done, with the way back">
        <UndoBar onUndo={() => undefined}>{s.otherSentence}</UndoBar>
      </State>
      <State name="being taken back">
        <UndoBar onUndo={() => undefined} isBusy>
          {s.otherSentence}
        </UndoBar>
      </State>
    </>
  );
};
