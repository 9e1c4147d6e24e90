import { useState } from 'react';
import { findKeptText, forgetText, keepText } from '../../autosave/kept-text.ts';
import { fieldsToText, type TypedFields, textToFields } from '../kitchen-table/typed-fields.ts';

export type KeptForm = {
  readonly fields: TypedFields;
  readonly type: (fields: TypedFields) => void;
  /** Call when it was sent. */
  readonly reset: () => void;
};

/** A form of any number of fields that is sent in one go: what was typed stays in this tab until then. `key` names the form. */
export const useKeptForm = (key: string, start: TypedFields = {}): KeptForm => {
  const [fields, setFields] = useState<TypedFields>(() => {
    const kept = findKeptText(key);
    return kept === undefined ? start : textToFields(kept.text);
  });
  return {
    fields,
    type: (next) => {
      setFields(next);
      keepText(key, { text: fieldsToText(next) });
    },
    reset: () => {
      forgetText(key);
      setFields(start);
    },
  };
};
