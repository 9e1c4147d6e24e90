// Everything that is written to the console while a test runs, instead of on the screen.
import { lineOf } from '../../packages/local/serving/write-log.ts';

export type KeptLogs = { readonly lines: readonly string[]; readonly letGo: () => void };

export const keepLogs = (): KeptLogs => {
  const lines: string[] = [];
  const { log, info, debug, warn, error } = console;
  const keep = (...words: unknown[]): void => {
    lines.push(lineOf(...words));
  };
  Object.assign(console, { log: keep, info: keep, debug: keep, warn: keep, error: keep });
  return { lines, letGo: () => Object.assign(console, { log, info, debug, warn, error }) };
};
