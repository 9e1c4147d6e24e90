import { type ReactNode, useState } from 'react';
import { Select } from '../../../components/select.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const options = s.levels.map((label, index) => ({ value: String(index), label }));
  const [level, setLevel] = useState<string | undefined>('2');
  return (
    <>
      <State name="one of more than seven">
        <Select label={s.question} options={options} value={level} onChoose={setLevel} />
      </State>
      <State name="nothing chosen yet">
        <Select label={s.question} hint={s.hint} options={options} value={undefined} onChoose={() => undefined} />
      </State>
    </>
  );
};
