import type { ReactNode, TextareaHTMLAttributes } from 'react';
import { Field, type FieldText } from './field.tsx';

type Area = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'id' | 'onChange' | 'value'>;

export type TextAreaProps = FieldText &
  Area & {
    readonly value: string;
    readonly onType: (typed: string) => void;
    /** Ruled paper and the family's letter: for its own words only. */
    readonly ownWords?: boolean;
  };

/** More than a line. With `ownWords` it is the ruled sheet that the family writes on. */
export const TextArea = ({
  label,
  hint,
  error,
  optional,
  id,
  value,
  onType,
  ownWords = false,
  rows = ownWords ? 2 : 3,
  ...rest
}: TextAreaProps): ReactNode => (
  <Field label={label} hint={hint} error={error} optional={optional} id={id}>
    {(links) => (
      <textarea
        {...rest}
        id={links.id}
        rows={rows}
        dir="auto"
        className={
          ownWords
            ? 'ruled-paper'
            : `utrecht-textarea utrecht-textarea--html-textarea${links.isInvalid ? ' utrecht-textarea--invalid' : ''}`
        }
        value={value}
        onChange={(event) => onType(event.target.value)}
        aria-describedby={links.describedBy}
        aria-invalid={links.isInvalid || undefined}
      />
    )}
  </Field>
);
