import type { ReactNode } from 'react';
import { TextLink } from '../../../components/text-link.tsx';
import { useSample } from '../../sample-words.ts';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <p>
      {s.sentence} <TextLink to="/hulp">{s.whole}</TextLink>
    </p>
  );
};
