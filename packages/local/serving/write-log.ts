// The functions write a line for each request, as they do in AWS. Here those lines go to a file beside the data,
// so that the console keeps what a person wants to read: addresses, progress, and whatever went wrong.
import { createWriteStream } from 'node:fs';
import { format } from 'node:util';

/** An object is one line of JSON, as under the runtime of AWS. */
export const lineOf = (...words: unknown[]): string => {
  const [only] = words;
  return words.length === 1 && typeof only === 'object' && !(only instanceof Error)
    ? JSON.stringify(only)
    : format(...words);
};

/** Sends what is logged to the file, anew at each start; errors and alarms are shown on the console as well. */
export const writeLogTo = (file: string): void => {
  const log = createWriteStream(file, { mode: 0o600 });
  const keep = (...words: unknown[]): void => {
    log.write(`${lineOf(...words)}\n`);
  };
  const showError = console.error.bind(console);
  Object.assign(console, {
    log: keep,
    info: keep,
    debug: keep,
    warn: keep,
    error: (...words: unknown[]) => {
      keep(...words);
      showError(lineOf(...words));
    },
  });
};
