import { type ReactNode, useState } from 'react';
import { CheckRow } from '../../../components/check-row.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const [isDone, setDone] = useState(false);
  return (
    <>
      <State name="to do">
        <CheckRow label={s.otherSentence} note={s.why} isDone={isDone} onTick={setDone} />
      </State>
      <State name="done">
        <CheckRow label={s.otherSentence} isDone onTick={() => undefined} />
      </State>
    </>
  );
};
