// Text that is not saved yet stays in this tab, so that a lost connection or an expired session loses nothing.
// A family may share a phone or a laptop: it is kept per person, never on the device for good, and gone after signing out.

export type KeptText = {
  readonly text: string;
  /** What it was typed on: the text that was saved then, and its version. */
  readonly base?: string;
  readonly version?: number;
};

const prefix = 'greep:kept:';
let owner = '';
let memory = new Map<string, KeptText>();

const isKeptText = (value: unknown): value is KeptText =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

/** A full or forbidden storage is no reason to lose the text: it then stays in memory only. */
const write = (key: string, kept: KeptText): void => {
  try {
    sessionStorage.setItem(`${prefix}${owner}:${key}`, JSON.stringify(kept));
  } catch {
    memory.set(key, kept);
  }
};

const names = (): string[] => Object.keys(sessionStorage).filter((name) => name.startsWith(prefix));

/** Call when the session is known. What another person left in this tab is removed. */
export const keepFor = (personId: string): void => {
  owner = personId;
  memory = new Map();
  for (const name of names()) if (!name.startsWith(`${prefix}${personId}:`)) sessionStorage.removeItem(name);
};

export const keepText = (key: string, kept: KeptText): void => {
  memory.set(key, kept);
  write(key, kept);
};

export const findKeptText = (key: string): KeptText | undefined => {
  const stored = sessionStorage.getItem(`${prefix}${owner}:${key}`);
  const kept: unknown = stored === null ? memory.get(key) : JSON.parse(stored);
  return isKeptText(kept) ? kept : undefined;
};

/** All that lies in this window and is not saved, each under the key of its field. */
export const listKeptText = (): readonly (readonly [string, KeptText])[] => {
  const own = `${prefix}${owner}:`;
  const stored = names().flatMap((name) => (name.startsWith(own) ? [name.slice(own.length)] : []));
  return [...new Set([...stored, ...memory.keys()])].flatMap((key) => {
    const kept = findKeptText(key);
    return kept === undefined ? [] : [[key, kept] as const];
  });
};

export const forgetText = (key: string): void => {
  memory.delete(key);
  sessionStorage.removeItem(`${prefix}${owner}:${key}`);
};

export const forgetAllText = (): void => {
  memory = new Map();
  for (const name of names()) sessionStorage.removeItem(name);
};
