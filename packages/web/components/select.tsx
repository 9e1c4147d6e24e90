import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import type { Option } from './choices.tsx';
import { Field, type FieldText } from './field.tsx';

/** One of more than seven. */
export const Select = <Value extends string>({
  options,
  value,
  onChoose,
  ...field
}: FieldText & {
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
}): ReactNode => {
  const t = useText('common');
  const choose = (picked: string): void => {
    const option = options.find((candidate) => candidate.value === picked);
    if (option !== undefined) onChoose(option.value);
  };
  return (
    <Field {...field}>
      {(links) => (
        <select
          id={links.id}
          className="utrecht-select utrecht-select--html-select"
          value={value ?? ''}
          onChange={(event) => choose(event.target.value)}
          aria-describedby={links.describedBy}
          aria-invalid={links.isInvalid || undefined}
        >
          {value === undefined && <option value="">{t('choose')}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
