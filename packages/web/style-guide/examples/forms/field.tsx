import type { ReactNode } from 'react';
import { Field } from '../../../components/field.tsx';
import { FieldError } from '../../../components/field-error.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

/** For a control of your own: label, hint and error come with it. */
export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <>
      <State name="around a native control">
        <Field label={s.day} hint={s.hint}>
          {({ id, describedBy }) => <input id={id} type="range" aria-describedby={describedBy} defaultValue={40} />}
        </Field>
      </State>
      <State name="FieldError alone">
        <FieldError id="guide-error">{s.mistake}</FieldError>
      </State>
    </>
  );
};
