// A form of a few fields that is sent in one go. What was typed stays in this tab until it was sent,
// also when the session ends meanwhile; afterwards the form is empty again.
import { useState } from 'react';
import { findKeptText, forgetText, keepText } from './kept-text.ts';

type Fields<Name extends string> = Readonly<Record<Name, string>>;

const keptIn = (key: string, names: readonly string[]): Readonly<Record<string, string>> => {
  const kept: unknown = JSON.parse(findKeptText(key)?.text ?? '{}');
  if (typeof kept !== 'object' || kept === null) return {};
  const texts = Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.filter(([name]) => names.includes(name)));
};

export type KeptFields<Name extends string> = {
  readonly typed: Fields<Name>;
  readonly change: (changed: Partial<Fields<Name>>) => void;
  /** Call when it was sent, and the fields go on showing it. */
  readonly forget: () => void;
  /** Call when it was sent, and the form begins anew. */
  readonly reset: () => void;
};

/** `key` names the form among all forms of this person: another key, another form. `start` has every field. */
export const useKeptFields = <Name extends string>(key: string, start: Fields<Name>): KeptFields<Name> => {
  const keptOrStart = (): Fields<Name> => ({ ...start, ...keptIn(key, Object.keys(start)) });
  const [typed, setTyped] = useState<Fields<Name>>(keptOrStart);
  const [shownKey, setShownKey] = useState(key);
  if (shownKey !== key) {
    setShownKey(key);
    setTyped(keptOrStart());
  }
  return {
    typed,
    change: (changed) =>
      setTyped((before) => {
        const next = { ...before, ...changed };
        keepText(key, { text: JSON.stringify(next) });
        return next;
      }),
    forget: () => forgetText(key),
    reset: () => {
      forgetText(key);
      setTyped(start);
    },
  };
};
