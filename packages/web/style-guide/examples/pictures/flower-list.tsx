import type { ReactNode } from 'react';
import { FlowerList } from '../../../pictures/flower-list.tsx';
import { useSample } from '../../sample-words.ts';

/** Always beside the flower: the same people in the same order. */
export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <FlowerList
      people={[
        { name: s.friend, kind: 'own', role: s.friendRole, tie: 'strong', effect: 'gives' },
        { name: s.bank, kind: 'org', role: s.bankRole, tie: 'loose', effect: 'costs' },
      ]}
    >
      {({ kind }) => kind === 'own' && <p>{s.otherSentence}</p>}
    </FlowerList>
  );
};
