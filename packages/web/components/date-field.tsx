import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import type { FieldText } from './field.tsx';
import { TextField } from './text-field.tsx';

/**
 * A date as people write it, 23-10-2026. `value` is what was typed: turn it into a day with
 * `parseDutchDate` when sending, and show `error.date` of the catalogue `common` when that gives undefined.
 */
export const DateField = ({
  value,
  onType,
  onBlur,
  ...field
}: FieldText & {
  readonly value: string;
  readonly onType: (typed: string) => void;
  readonly onBlur?: () => void;
}): ReactNode => {
  const t = useText('common');
  return (
    <TextField
      {...field}
      hint={field.hint ?? t('date.hint')}
      value={value}
      onType={onType}
      onBlur={onBlur}
      inputMode="numeric"
      autoComplete="off"
      dir="ltr"
      maxLength={10}
    />
  );
};
