// A form that is sent in one go: what was typed stays in this tab until it was sent, also when the session ends meanwhile.
import { useState } from 'react';
import { findKeptText, forgetText, keepText } from './kept-text.ts';

/** By the id of the field, so that a mistake the server finds at `/roles/0/role` belongs to `roles-0-role`. */
export type Typed = Readonly<Record<string, string>>;

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

const findTyped = (key: string): Typed | undefined => {
  const kept = findKeptText(key);
  const typed: unknown = kept === undefined ? undefined : JSON.parse(kept.text);
  return isTyped(typed) ? typed : undefined;
};

export type TypedForm = {
  readonly typed: Typed;
  readonly textOf: (field: string) => string;
  readonly type: (field: string) => (text: string) => void;
  /** Call when it was sent. */
  readonly forget: () => void;
};

/** `key` names the form among all forms of this person. */
export const useTypedForm = (key: string, initial: Typed): TypedForm => {
  const [typed, setTyped] = useState<Typed>(() => findTyped(key) ?? initial);
  const type =
    (field: string) =>
    (text: string): void => {
      const next = { ...typed, [field]: text };
      setTyped(next);
      keepText(key, { text: JSON.stringify(next) });
    };
  return { typed, textOf: (field) => typed[field] ?? '', type, forget: () => forgetText(key) };
};
