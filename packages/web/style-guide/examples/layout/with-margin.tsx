import type { ReactNode } from 'react';
import { MarginNote } from '../../../components/margin-note.tsx';
import { WithMargin } from '../../../components/with-margin.tsx';
import { useSample } from '../../sample-words.ts';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <WithMargin
      margin={
        <>
          <MarginNote title={s.subtitle} strong>
            <p>{s.otherSentence}</p>
          </MarginNote>
          <MarginNote>
            <p>{s.hint}</p>
          </MarginNote>
        </>
      }
    >
      <p>{s.sentence}</p>
    </WithMargin>
  );
};
