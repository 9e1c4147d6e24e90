import { type ReactNode, useId } from 'react';
import { asWritten } from '../text/as-written.ts';
import { useText } from '../text/use-text.ts';
import type { FieldText } from './field.tsx';
import { FieldError } from './field-error.tsx';

export type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** The label is what somebody wrote, such as a goal: it keeps its own language. */
  readonly isWritten?: boolean;
};

type Common<Value extends string> = FieldText & {
  readonly options: readonly Option<Value>[] /** Beside each other in this many columns; in a line that wraps when not given. */;
  readonly columns?: 1 | 2 | 3;
};

type Slips<Value extends string> = Common<Value> & {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (value: Value) => boolean;
  readonly onPick: (value: Value, isChosen: boolean) => void;
};

const Slips = <Value extends string>({
  label,
  hint,
  error,
  optional = false,
  id,
  options,
  columns,
  type,
  isChosen,
  onPick,
}: Slips<Value>): ReactNode => {
  const t = useText('common');
  const made = useId();
  const own = id ?? made;
  return (
    <fieldset
      className={error === undefined ? 'field' : 'field field--error'}
      aria-describedby={error === undefined ? undefined : `${own}-error`}
    >
      <legend className="utrecht-form-label">
        {label}
        {optional && <span className="field__optional"> {t('optional')}</span>}
      </legend>
      {hint !== undefined && <p className="field__hint">{hint}</p>}
      <FieldError id={`${own}-error`}>{error}</FieldError>
      <div className={`choices${columns === undefined ? '' : ` choices--${columns}`}`}>
        {options.map((option, index) => (
          <label className="choice" key={option.value}>
            <input
              type={type}
              name={own}
              id={index === 0 ? own : undefined}
              value={option.value}
              checked={isChosen(option.value)}
              onChange={(event) => onPick(option.value, event.target.checked)}
            />
            <span>
              {option.isWritten ? <span {...asWritten(option.label)}>{option.label}</span> : option.label}
              {option.hint !== undefined && <span className="choice__hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** One of at most seven, as slips of paper; above seven use `Select`. */
export const Choice = <Value extends string>({
  value,
  onChoose,
  ...rest
}: Common<Value> & { readonly value: Value | undefined; readonly onChoose: (value: Value) => void }): ReactNode => (
  <Slips {...rest} type="radio" isChosen={(option) => option === value} onPick={onChoose} />
);

/** Any number of them. */
export const Choices = <Value extends string>({
  values,
  onChoose,
  ...rest
}: Common<Value> & {
  readonly values: readonly Value[];
  readonly onChoose: (values: readonly Value[]) => void;
}): ReactNode => (
  <Slips
    {...rest}
    type="checkbox"
    isChosen={(option) => values.includes(option)}
    onPick={(picked, isChosen) => onChoose(isChosen ? [...values, picked] : values.filter((value) => value !== picked))}
  />
);
