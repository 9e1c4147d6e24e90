// `npm run test:cloud:twenty` brings twenty gemeenten into the emulator by the rollout itself, wave by wave, and looks at
// each. It is no part of `npm run test:cloud`, which has three minutes for everything else.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allGemeenten } from '../../../infra/all-gemeenten.ts';
import { greepApp, withRulePacks } from '../../../infra/greep-app.ts';
import { account, type Emulator, region, startEmulator } from '../emulator.ts';
import { environmentOf, root } from '../environment.ts';
import { findPython, preparePython } from '../python-environment.ts';
import { mustRunCdk } from '../run-cdk.ts';
import { allMarks, mark, say } from '../say.ts';
import { howMany } from './how-many.ts';

const isDone = (command: string, words: readonly string[], env: NodeJS.ProcessEnv): boolean =>
  spawnSync(command, words, { cwd: root, env, stdio: 'inherit' }).status === 0;

const tryTwenty = async (emulator: Emulator, folder: string): Promise<boolean> => {
  const environment = environmentOf(emulator);
  const assembly = join(folder, 'assembly');
  await mustRunCdk(['bootstrap', `aws://${account}/${region}`], environment, folder);
  mark('bootstrap');
  withRulePacks(greepApp(allGemeenten(howMany), { outdir: assembly })).app.synth();
  mark('synth');
  if (!isDone('node', ['infra/rollout/run.ts', '--templates', assembly], environment)) return false;
  mark(`rollout of ${howMany} gemeenten`);
  const place = join(folder, 'place.json');
  writeFileSync(place, JSON.stringify({ ...emulator, folder, assembly, region, account }));
  const words = ['run', '--config', 'tests/cloud/twenty/vitest.config.ts'];
  const isGood = isDone('vitest', words, { ...environment, GREEP_CLOUD_PLACE: place });
  mark('tests');
  return isGood;
};

const run = async (python: string): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'greep-twenty-'));
  const emulator = await startEmulator(python, folder);
  mark('start');
  try {
    return await tryTwenty(emulator, folder);
  } finally {
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const found = findPython();
const python = found.ok ? await preparePython(found.value) : found;
if (python.ok) {
  process.exitCode = (await run(python.value)) ? 0 : 1;
  say(allMarks());
} else {
  console.error(python.error);
  process.exitCode = 1;
}
