import type { ReactNode } from 'react';
import { Face } from '../../../components/face.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <>
      <State name="family: filled round">
        <Face kind="family" name={s.mother} />
      </State>
      <State name="own: round is near">
        <Face kind="own" name={s.friend} />
      </State>
      <State name="worker: a ring">
        <Face kind="worker" name={s.worker} />
      </State>
      <State name="org: square is an organisation">
        <Face kind="org" name={s.school} />
      </State>
    </>
  );
};
