import type { InputHTMLAttributes, ReactNode } from 'react';
import { Field, type FieldText } from './field.tsx';

type Input = Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id' | 'onChange' | 'value'>;

/** One line of text. `<TextField label="Naam" value={name} onType={setName} />` */
export const TextField = ({
  label,
  hint,
  error,
  optional,
  id,
  value,
  onType,
  ...rest
}: FieldText & Input & { readonly value: string; readonly onType: (typed: string) => void }): ReactNode => (
  <Field label={label} hint={hint} error={error} optional={optional} id={id}>
    {(links) => (
      <input
        {...rest}
        id={links.id}
        className={`utrecht-textbox utrecht-textbox--html-input${links.isInvalid ? ' utrecht-textbox--invalid' : ''}`}
        value={value}
        onChange={(event) => onType(event.target.value)}
        aria-describedby={links.describedBy}
        aria-invalid={links.isInvalid || undefined}
      />
    )}
  </Field>
);
