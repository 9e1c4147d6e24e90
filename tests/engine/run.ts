// `npm run test:engine` asks a second engine what the embedded one is asked: the tests of the store and of whoever speaks
// to it, on the tables that the stacks declare. GREEP_SECOND_ENGINE names another one that is running already.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '@greep/kernel';
import { findPython, preparePython } from '../cloud/python-environment.ts';
import { allMarks, mark } from '../cloud/say.ts';
import { type SecondEngine, startMinistack } from './ministack.ts';
import { writeTemplateTables } from './write-template-tables.ts';

const root = join(import.meta.dirname, '../..');

/** What stands on the command line goes to vitest, such as the name of one file. */
const tryEverything = ({ endpoint }: SecondEngine, tables: string, isNamed: boolean): boolean => {
  const { status } = spawnSync(
    'vitest',
    ['run', '--config', 'tests/engine/vitest.config.ts', ...process.argv.slice(2)],
    {
      cwd: root,
      env: {
        ...process.env,
        GREEP_SECOND_ENGINE: endpoint,
        GREEP_SECOND_ENGINE_TABLES: tables,
        ...(isNamed && { GREEP_SECOND_ENGINE_IS: 'named' }),
      },
      stdio: 'inherit',
    },
  );
  mark('tests');
  return status === 0;
};

const run = async (start: (folder: string) => Promise<SecondEngine>, isNamed: boolean): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'greep-engine-'));
  const tables = join(folder, 'tables.json');
  writeTemplateTables(tables);
  mark('templates');
  const engine = await start(folder);
  mark('start');
  try {
    if (!tryEverything(engine, tables, isNamed)) process.exitCode = 1;
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** MiniStack is there for the cloud tests already, and is installed as they install it. */
const prepare = async (): Promise<Result<string, string>> => {
  const found = findPython();
  return found.ok ? preparePython(found.value) : found;
};

const named = process.env.GREEP_SECOND_ENGINE;
if (named) await run(async () => ({ endpoint: named, stop: async () => {} }), true);
else {
  const python = await prepare();
  if (python.ok) {
    mark('Python environment');
    await run((folder) => startMinistack(python.value, folder), false);
  } else {
    console.error(`The second engine is that of the cloud tests. ${python.error}`);
    // Whoever has no Python can go on with the rest; a check that passes without having tried anything is none.
    process.exitCode = process.env.CI ? 1 : 0;
  }
}
if (process.exitCode === undefined) console.log(allMarks());
