import { type ReactNode, useState } from 'react';
import { DateField } from '../../../components/date-field.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const [day, setDay] = useState('23-10-2026');
  return (
    <>
      <State name="as people write it">
        <DateField label={s.day} value={day} onType={setDay} />
      </State>
      <State name="with a mistake">
        <DateField label={s.day} error={s.mistake} value="31-02-2026" onType={() => undefined} />
      </State>
    </>
  );
};
