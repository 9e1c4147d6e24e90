import type { ReactNode } from 'react';
import { Tag } from '../../../components/tag.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

const kinds = ['plain', 'now', 'start', 'must', 'positive', 'warning', 'negative', 'info'] as const;

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <>
      {kinds.map((kind) => (
        <State key={kind} name={kind}>
          <Tag kind={kind}>{kind === 'must' ? s.must : s.now}</Tag>
        </State>
      ))}
      <State name="with an icon">
        <Tag kind="positive" icon="check">
          {s.yes}
        </Tag>
      </State>
    </>
  );
};
