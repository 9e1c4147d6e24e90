import type { ReactNode } from 'react';
import { InvitationPaper } from '../../../components/invitation-paper.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const validUntil = '2026-10-29T08:42:00.000Z';
  return (
    <>
      <State name="the code, shown once">
        <InvitationPaper
          name={s.mother}
          code="K7WRQ-2MXHD"
          validUntil={validUntil}
          origin="https://utrecht.greep.example"
        />
      </State>
      <State name="asked for again">
        <InvitationPaper name={s.mother} code={undefined} validUntil={validUntil} />
      </State>
    </>
  );
};
