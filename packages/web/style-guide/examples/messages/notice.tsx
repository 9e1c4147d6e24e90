import type { ReactNode } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

const kinds = ['info', 'positive', 'warning', 'negative'] as const;

export const Example = (): ReactNode => {
  const s = useSample();
  return kinds.map((kind) => (
    <State key={kind} name={kind}>
      <Notice kind={kind}>{s.sentence}</Notice>
    </State>
  ));
};
