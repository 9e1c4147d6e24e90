import { type ReactNode, useState } from 'react';
import { TextField } from '../../../components/text-field.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const [name, setName] = useState('');
  return (
    <>
      <State name="empty">
        <TextField label={s.name} value={name} onType={setName} />
      </State>
      <State name="with a hint, may stay empty">
        <TextField label={s.name} hint={s.hint} optional value={s.friend} onType={() => undefined} />
      </State>
      <State name="after sending, with what to do">
        <TextField label={s.day} error={s.mistake} value="31-02" onType={() => undefined} />
      </State>
    </>
  );
};
