// Saves what is typed by itself: after a second of rest, and when the field is left. One save at a time, always of the
// newest text; what cannot be sent now is kept and tried again. Without React, so that it can be followed in a test.
import { findKeptText, forgetText, keepText } from './kept-text.ts';
import type { SaveOutcome, SavePhase } from './save-outcome.ts';

export type Save = (text: string, version: number | undefined) => Promise<SaveOutcome>;

export type SaverOptions = {
  /** Names the field among all fields of this person: `goal/{goalId}/words`. */
  readonly key: string;
  readonly text: string;
  readonly version: number | undefined;
  readonly now?: () => string;
};

export type Saver = {
  readonly phase: () => SavePhase;
  readonly text: () => string;
  readonly follow: (listener: () => void) => () => void;
  readonly type: (text: string) => void;
  /** Saves now what is not saved yet. */
  readonly flush: () => void;
  readonly choose: (whose: 'mine' | 'theirs') => void;
  readonly useSave: (save: Save) => void;
  readonly stop: () => void;
};

const rest = 1_000;
const pauseOffline = 5_000;
const pauseLongest = 60_000;

export const createSaver = ({ key, text: savedText, version: savedVersion, now = () => new Date().toISOString() }: SaverOptions): Saver => {
  const kept = findKeptText(key);
  let save: Save | undefined;
  let saved = { text: savedText, version: kept?.version ?? savedVersion };
  let text = kept?.text ?? savedText;
  let phase: SavePhase = { phase: 'rest' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = pauseOffline;
  let isBusy = false;
  const listeners = new Set<() => void>();

  const show = (next: SavePhase): void => {
    phase = next;
    for (const listener of listeners) listener();
  };
  const later = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void attempt(), wait);
  };
  const settle = (outcome: SaveOutcome, sent: string): void => {
    pause = outcome.kind === 'offline' ? Math.min(pause * 2, pauseLongest) : pauseOffline;
    switch (outcome.kind) {
      case 'saved':
        saved = { text: sent, version: outcome.version ?? saved.version };
        if (text === sent) forgetText(key);
        else keepText(key, { text, ...(saved.version !== undefined && { version: saved.version }) });
        show({ phase: 'saved', at: now() });
        return text === sent ? undefined : later(rest);
      case 'offline':
        show({ phase: 'offline' });
        return later(pause);
      case 'conflict':
        return show({ phase: 'conflict', theirs: outcome.theirs, mine: text });
      case 'failed':
        return show({ phase: 'failed', problem: outcome.problem });
      case 'session-over':
        return show({ phase: 'session-over' });
    }
  };
  const attempt = async (): Promise<void> => {
    clearTimeout(timer);
    if (isBusy || save === undefined || text === saved.text || phase.phase === 'conflict') return;
    isBusy = true;
    const sent = text;
    show({ phase: 'saving' });
    const outcome = await save(sent, saved.version);
    isBusy = false;
    settle(outcome, sent);
  };
  const hurry = (): void => void attempt();
  globalThis.addEventListener('online', hurry);
  if (kept !== undefined) later(rest);

  return {
    phase: () => phase,
    text: () => text,
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (typed) => {
      text = typed;
      keepText(key, { text, ...(saved.version !== undefined && { version: saved.version }) });
      if (phase.phase === 'conflict') show({ ...phase, mine: typed });
      else show(phase);
      later(rest);
    },
    flush: hurry,
    choose: (whose) => {
      if (phase.phase !== 'conflict') return;
      const { theirs } = phase;
      saved = { text: theirs.text, version: theirs.version };
      if (whose === 'theirs') {
        text = theirs.text;
        forgetText(key);
      } else keepText(key, { text, ...(saved.version !== undefined && { version: saved.version }) });
      show({ phase: 'rest' });
      hurry();
    },
    useSave: (next) => {
      save = next;
    },
    stop: () => {
      hurry();
      clearTimeout(timer);
      globalThis.removeEventListener('online', hurry);
      listeners.clear();
    },
  };
};
