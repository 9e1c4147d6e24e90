import type { ReactNode } from 'react';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSample } from '../../sample-words.ts';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <ScrollRegion label={s.subtitle}>
      <p className="nowrap">{s.levels.join(' · ')}</p>
    </ScrollRegion>
  );
};
