// How long somebody waits who is the first to write through a function: from a new process to its first answer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleFunction } from '@greep/infra/bundle-function';
import { buildSync } from 'esbuild';
import type { BenchWorld } from './bench-world.ts';
import { bareTable, firstWrites, functionNames } from './first-writes.ts';
import { median, millisecondsOf, type Row, ratioRow } from './measure.ts';

const rounds = 11;
/** An ordinary stack without Cedar was measured at 5.2; twice is where this is to go. */
const atMost = 6;

const why =
  'Compiling Cedar (4.3 MB of WebAssembly) and letting it read its schema and policies takes about half of the time of ' +
  'a function with verbs; the rest goes to reading and running the AWS SDK, zod and its schemas, hono, jose and ' +
  'openid-client. What was tried is told below.';

const compiled = (name: string, folder: string): string => {
  const outfile = join(folder, `${name}.mjs`);
  const entryPoints = [join(import.meta.dirname, `${name}.ts`)];
  buildSync({ entryPoints, outfile, platform: 'node', target: 'node24', format: 'esm' });
  return outfile;
};

const run = async (program: readonly string[], env: Readonly<Record<string, string>>): Promise<void> => {
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${program.at(-2)} ended with ${code}`);
};

export const coldStarts = async (world: BenchWorld): Promise<readonly Row[]> => {
  const { folder, environment } = world;
  const [bare, first] = [compiled('bare-put', folder), compiled('first-write', folder)];
  const names = functionNames;
  for (const name of names) bundleFunction(name, join(folder, name));
  const taken = new Map<string, number[]>(['bare', ...names].map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    const keep = (name: string, milliseconds: number) => round >= 0 && taken.get(name)?.push(milliseconds);
    const put = [bare, environment.GREEP_DYNAMODB_ENDPOINT ?? '', bareTable];
    keep('bare', await millisecondsOf(() => run(put, environment)));
    for (const name of names) {
      const event = join(folder, `${name}.json`);
      await writeFile(event, JSON.stringify(await firstWrites[name](world)));
      const write = [first, join(folder, name, 'index.mjs'), event];
      keep(name, await millisecondsOf(() => run(write, environment)));
    }
  }
  const of = (name: string): number => median(taken.get(name) ?? []);
  return names.map((name) => ratioRow({ part: 'Cold start', what: name, atMost, why }, of(name), of('bare')));
};
