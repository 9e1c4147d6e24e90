import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import { FieldError } from './field-error.tsx';

export type FieldText = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What to do, shown after sending; the field itself must have `id`, so that the summary can lead to it. */
  readonly error?: string | undefined;
  /** Says "(mag leeg blijven)"; what must be filled in carries no mark. */
  readonly optional?: boolean;
  readonly id?: string;
};

export type FieldLinks = { readonly id: string; readonly describedBy: string | undefined; readonly isInvalid: boolean };

/** Label, hint and error around one control. Used by the fields of this folder. */
export const Field = ({
  label,
  hint,
  error,
  optional = false,
  id,
  children,
}: FieldText & { readonly children: (links: FieldLinks) => ReactNode }): ReactNode => {
  const t = useText('common');
  const made = useId();
  const own = id ?? made;
  const described = [hint !== undefined && `${own}-hint`, error !== undefined && `${own}-error`]
    .filter((part) => part !== false)
    .join(' ');
  return (
    <div className={error === undefined ? 'field' : 'field field--error'}>
      <label className="utrecht-form-label" htmlFor={own}>
        {label}
        {optional && <span className="field__optional"> {t('optional')}</span>}
      </label>
      {hint !== undefined && (
        <p className="field__hint" id={`${own}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${own}-error`}>{error}</FieldError>
      {children({ id: own, describedBy: described === '' ? undefined : described, isInvalid: error !== undefined })}
    </div>
  );
};
