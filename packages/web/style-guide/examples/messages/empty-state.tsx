import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

const pictures = ['stairs', 'flower', 'ladder', 'bars', 'list'] as const;

export const Example = (): ReactNode => {
  const s = useSample();
  return pictures.map((picture, index) => (
    <State key={picture} name={picture}>
      <EmptyState picture={picture} title={s.subtitle} action={index === 0 && <Button>{s.send}</Button>}>
        {s.hint}
      </EmptyState>
    </State>
  ));
};
