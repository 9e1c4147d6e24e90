import type { ReactNode } from 'react';
import { ShownView } from '../../../components/shown-view.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

const refresh = async (): Promise<void> => undefined;

export const Example = (): ReactNode => {
  const s = useSample();
  const problem = { kind: 'x', code: 'x', title: s.title, detail: s.sentence, fields: [] };
  return (
    <>
      <State name="here">
        <ShownView shown={{ state: 'here', view: { name: s.mother }, version: 3, refresh }}>
          {({ name }) => <p>{name}</p>}
        </ShownView>
      </State>
      {([403, 404, 500, 0] as const).map((status) => (
        <State key={status} name={status === 0 ? 'no internet' : String(status)}>
          <ShownView shown={{ state: 'problem', problem: { ...problem, status }, refresh }}>{() => null}</ShownView>
        </State>
      ))}
    </>
  );
};
