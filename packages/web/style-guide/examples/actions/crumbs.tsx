import type { ReactNode } from 'react';
import { Crumbs } from '../../../components/crumbs.tsx';
import { useSample } from '../../sample-words.ts';

export const Example = (): ReactNode => {
  const s = useSample();
  return <Crumbs label={s.family} above={[{ to: '/hulp', name: s.family }]} here={s.title} />;
};
