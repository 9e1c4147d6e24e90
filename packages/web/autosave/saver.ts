// Saves what is typed by itself: after a second of rest, and when the field is left. One save at a time, always of the
// newest text; what cannot be sent now is kept and tried again. Without React, so that it can be followed in a test.
import { findKeptText, forgetText, keepText } from './kept-text.ts';
import { type SaveOutcome, type SavePhase, whereKept } from './save-outcome.ts';

/** `base` is what the text was typed on; undefined when that is not known any more. */
export type Save = (text: string, version: number | undefined, base: string | undefined) => Promise<SaveOutcome>;

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
  /** Sends what was kept, and tries again when there is internet. Before it, nothing leaves and nothing listens. */
  readonly start: () => void;
  readonly stop: () => void;
};

const rest = 1000;
const pauseOffline = 5000;
const pauseLongest = 60_000;

const systemNow = (): string => new Date().toISOString();

/** What the field shows for what became of a save. */
const phaseAfter = (outcome: SaveOutcome, { mine, at }: { readonly mine: string; readonly at: string }): SavePhase => {
  switch (outcome.kind) {
    case 'saved':
      return { phase: 'saved', at, ...whereKept(outcome) };
    case 'conflict':
      return { phase: 'conflict', theirs: outcome.theirs, mine };
    case 'failed':
      return { phase: 'failed', problem: outcome.problem };
    default:
      return { phase: outcome.kind };
  }
};

export const createSaver = ({ key, text: savedText, version, now = systemNow }: SaverOptions): Saver => {
  const found = findKeptText(key);
  // It arrived after all, and only the answer was lost.
  const kept = found?.text === savedText ? undefined : found;
  let save: Save | undefined;
  let saved = { text: kept?.base ?? savedText, version: kept?.version ?? version };
  let isBaseKnown = kept === undefined || kept.base !== undefined || kept.version === version;
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
  /** The version goes with the text: after signing in again it is saved on what it was typed on. */
  const keep = (): void => {
    if (text === saved.text) forgetText(key);
    else
      keepText(key, {
        text,
        ...(isBaseKnown && { base: saved.text }),
        ...(saved.version !== undefined && { version: saved.version }),
      });
  };
  const attempt = async (): Promise<void> => {
    clearTimeout(timer);
    if (isBusy || save === undefined || text === saved.text || phase.phase === 'conflict') return;
    isBusy = true;
    const sent = text;
    show({ phase: 'saving' });
    const outcome = await save(sent, saved.version, isBaseKnown ? saved.text : undefined);
    isBusy = false;
    pause = outcome.kind === 'offline' ? Math.min(pause * 2, pauseLongest) : pauseOffline;
    if (outcome.kind === 'saved') {
      saved = { text: sent, version: outcome.version ?? saved.version };
      isBaseKnown = true;
    }
    keep();
    show(phaseAfter(outcome, { mine: text, at: now() }));
    if (outcome.kind === 'offline') later(pause);
    if (outcome.kind === 'saved' && text !== sent) later(rest);
  };
  const later = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void attempt(), wait);
  };
  const flush = (): void => void attempt();
  return {
    phase: () => phase,
    text: () => text,
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (typed) => {
      text = typed;
      keep();
      show(phase.phase === 'conflict' ? { ...phase, mine: typed } : phase);
      later(rest);
    },
    flush,
    choose: (whose) => {
      if (phase.phase !== 'conflict') return;
      saved = { text: phase.theirs.text, version: phase.theirs.version };
      isBaseKnown = true;
      if (whose === 'theirs') text = saved.text;
      keep();
      show({ phase: 'rest' });
      flush();
    },
    useSave: (next) => {
      save = next;
    },
    start: () => {
      globalThis.addEventListener('online', flush);
      if (kept !== undefined) later(rest);
    },
    stop: () => {
      flush();
      clearTimeout(timer);
      globalThis.removeEventListener('online', flush);
      listeners.clear();
    },
  };
};
