import type { ReactNode } from 'react';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const said = { kind: 'conflict', code: 'x', title: s.title, detail: s.sentence, fields: [] };
  return (
    <>
      <State name="in the server’s words">
        <ProblemNotice problem={{ ...said, status: 409 }} />
      </State>
      <State name="no internet">
        <ProblemNotice problem={{ ...said, status: 0 }} />
      </State>
      <State name="a fault of ours">
        <ProblemNotice problem={{ ...said, status: 500 }} />
      </State>
    </>
  );
};
