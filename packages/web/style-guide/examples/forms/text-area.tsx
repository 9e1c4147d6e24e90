import { type ReactNode, useState } from 'react';
import { TextArea } from '../../../components/text-area.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const [words, setWords] = useState('');
  return (
    <>
      <State name="more than a line">
        <TextArea label={s.question} hint={s.hint} value={words} onType={setWords} />
      </State>
      <State name="ownWords: the ruled sheet that the family writes on">
        <TextArea label={s.question} ownWords value={s.ownWordsToo} onType={() => undefined} />
      </State>
      <State name="with a mistake">
        <TextArea label={s.question} error={s.hint} value="" onType={() => undefined} />
      </State>
    </>
  );
};
