import { type ReactNode, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../../components/error-summary.tsx';
import { useSample } from '../../sample-words.ts';

/** It takes the focus with every new list of mistakes, so here it waits for a click. */
export const Example = (): ReactNode => {
  const s = useSample();
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const send = (): void =>
    setMistakes([
      { field: 'guide-name', message: `${s.name}: ${s.hint}` },
      { field: 'guide-day', message: s.mistake },
    ]);
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      <Button look="filled" onClick={send}>
        {s.send}
      </Button>
    </>
  );
};
