import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '@greep/kernel';

export type StartOptions = {
  readonly port: number;
  /** Absolute path of the data directory. */
  readonly data: string;
  /** Without the demo. */
  readonly isEmpty: boolean;
};

const usage = 'Use: npm start -- [--empty] [--data DIR] [--port N]';

const read = (args: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { empty: { type: 'boolean' }, data: { type: 'string' }, port: { type: 'string' } },
    });
    return values;
  } catch {
    return undefined;
  }
};

/** Reads the command line; a mistake is answered with how to use it. */
export const readArguments = (args: readonly string[]): Result<StartOptions, string> => {
  const values = read(args);
  if (!values) return fail(`An option is not known. ${usage}`);
  const port = Number(values.port ?? '8000');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return fail(`A port is a number from 1 to 65535. ${usage}`);
  return ok({ port, data: resolve(values.data ?? '.greep/data'), isEmpty: values.empty ?? false });
};
