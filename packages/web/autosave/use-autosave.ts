import { useEffect, useReducer, useRef, useState } from 'react';
import type { SavePhase } from './save-outcome.ts';
import { createSaver, type Save, type Saver } from './saver.ts';

export type AutosaveOptions = {
  /** What the server has now. */
  readonly value: string;
  readonly version?: number | undefined;
  readonly save: Save;
  /** Names the field among all fields of this person: `goal/{goalId}/words`. */
  readonly key: string;
};

export type Autosave = {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Give this to the field's onBlur. */
  readonly flush: () => void;
  readonly choose: (whose: 'mine' | 'theirs') => void;
  readonly phase: SavePhase;
};

/**
 * A field that saves itself. Show `phase` with `<SaveState>`, and `<TwoTexts>` when it is a conflict.
 * Text that was not saved before the session ended comes back by itself under the same key.
 */
export const useAutosave = ({ value, version, save, key }: AutosaveOptions): Autosave => {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [first] = useState(() => createSaver({ key, text: value, version }));
  const saver = useRef<Saver>(first);
  const shownKey = useRef(key);
  if (shownKey.current !== key) {
    saver.current.stop();
    saver.current = createSaver({ key, text: value, version });
    shownKey.current = key;
  }
  const current = saver.current;
  current.useSave(save);
  useEffect(() => current.follow(redraw), [current]);
  useEffect(() => {
    // Only now: what was drawn and thrown away would send the kept text once more, on the version of then.
    current.start();
    return () => current.flush();
  }, [current]);
  return {
    text: current.text(),
    type: current.type,
    flush: current.flush,
    choose: current.choose,
    phase: current.phase(),
  };
};
