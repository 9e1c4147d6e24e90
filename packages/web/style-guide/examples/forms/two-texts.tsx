import type { ReactNode } from 'react';
import { TwoTexts } from '../../../components/two-texts.tsx';
import { useSample } from '../../sample-words.ts';

export const Example = (): ReactNode => {
  const s = useSample();
  const theirs = { text: s.ownWordsToo, version: 3, by: s.mother, at: '2026-10-15T08:42:00.000Z' };
  return <TwoTexts conflict={{ phase: 'conflict', theirs, mine: s.ownWords }} onChoose={() => undefined} ownWords />;
};
