import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FieldError } from '../../components/field-error.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import type { TypedFields } from '../kitchen-table/typed-fields.ts';
import { addRow, fieldOf, removeRow, restoreRow, rowsIn, textsOfRow } from './typed-rows.ts';

export type RowFieldsProps = {
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** The rows of `fields` that are meant, and the parts of one row; the first part takes the focus. */
  readonly name: string;
  readonly parts: readonly string[];
  readonly fields: TypedFields;
  readonly onType: (fields: TypedFields) => void;
  readonly most: number;
  readonly texts: {
    readonly add: string;
    readonly remove: string;
    readonly removed: string;
    /** How one row is called, for who cannot see which row a button belongs to. */
    readonly row: (number: number) => string;
  };
  readonly children: (row: number) => ReactNode;
};

/** Any number of rows with the same fields. A row that goes can be taken back. */
export const RowFields = (props: RowFieldsProps): ReactNode => {
  const { legend, hint, error, name, parts, fields, onType, most, texts, children } = props;
  const [removed, setRemoved] = useState<{ readonly row: number; readonly typed: TypedFields }>();
  const rows = rowsIn(fields, name);
  const add = (): void => {
    onType(addRow(fields, name, parts));
    requestAnimationFrame(() => document.getElementById(fieldOf(name, rows.length, parts[0] ?? ''))?.focus());
  };
  const remove = (row: number): void => {
    setRemoved({ row, typed: textsOfRow(fields, name, row) });
    onType(removeRow(fields, name, row));
  };
  return (
    <fieldset className={error === undefined ? 'field row-fields' : 'field row-fields field--error'}>
      <legend className="utrecht-form-label">{legend}</legend>
      {hint !== undefined && <p className="field__hint">{hint}</p>}
      <FieldError id={`${name}-error`}>{error}</FieldError>
      {rows.map((row) => (
        <fieldset className="row-fields__row" key={row} aria-label={texts.row(row + 1)}>
          {children(row)}
          {rows.length > 1 && (
            <Button look="plain" onClick={() => remove(row)} aria-label={`${texts.remove}: ${texts.row(row + 1)}`}>
              {texts.remove}
            </Button>
          )}
        </fieldset>
      ))}
      {removed !== undefined && (
        <UndoBar
          onUndo={() => {
            onType(restoreRow(fields, name, removed.row, removed.typed));
            setRemoved(undefined);
          }}
        >
          {texts.removed}
        </UndoBar>
      )}
      {rows.length < most && (
        <p>
          <Button look="plain" icon="plus" onClick={add}>
            {texts.add}
          </Button>
        </p>
      )}
    </fieldset>
  );
};
