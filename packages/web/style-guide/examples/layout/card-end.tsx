import type { ReactNode } from 'react';
import { CardEnd } from '../../../components/card-end.tsx';
import { CardToolsContext } from '../../../components/card-tools.ts';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

const Tool = (): ReactNode => {
  const s = useSample();
  return <p className="quiet small">{s.otherSentence}</p>;
};

/** Without tools, as for staff, it draws nothing. */
export const Example = (): ReactNode => (
  <State name="with the tools of a reader">
    <CardToolsContext value={Tool}>
      <CardEnd labelledBy="section" />
    </CardToolsContext>
  </State>
);
