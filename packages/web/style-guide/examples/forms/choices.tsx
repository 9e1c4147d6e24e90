import { type ReactNode, useState } from 'react';
import { Choice, Choices, type Option } from '../../../components/choices.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

type Answer = 'yes' | 'no' | 'not-sure';

export const Example = (): ReactNode => {
  const s = useSample();
  const [one, setOne] = useState<Answer | undefined>('yes');
  const [several, setSeveral] = useState<readonly Answer[]>(['yes', 'not-sure']);
  const options: readonly Option<Answer>[] = [
    { value: 'yes', label: s.yes },
    { value: 'no', label: s.no },
    { value: 'not-sure', label: s.notSure, hint: s.why },
  ];
  return (
    <>
      <State name="Choice: one of at most seven">
        <Choice label={s.question} options={options} value={one} onChoose={setOne} />
      </State>
      <State name="Choices: any number, in columns">
        <Choices label={s.question} options={options} columns={2} values={several} onChoose={setSeveral} />
      </State>
      <State name="nothing chosen, after sending">
        <Choice label={s.question} error={s.hint} options={options} value={undefined} onChoose={() => undefined} />
      </State>
    </>
  );
};
