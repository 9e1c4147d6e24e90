// `npm run test:cloud` deploys the CDK app, as it is, into an emulator of AWS, and tries everything against it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { account, type Emulator, region, startEmulator } from './emulator.ts';
import { environmentOf, root } from './environment.ts';
import { notEmulatedLines } from './not-emulated.ts';
import { preparePython } from './python-environment.ts';
import { deployWords, mustRunCdk } from './run-cdk.ts';
import { allMarks, mark, say } from './say.ts';

const deploy = (emulator: Emulator, folder: string): NodeJS.ProcessEnv => {
  const environment = environmentOf(emulator);
  const assembly = join(folder, 'assembly');
  // From elsewhere: an account is made ready before there is an app.
  mustRunCdk(['bootstrap', `aws://${account}/${region}`], environment, folder);
  mark('bootstrap');
  mustRunCdk(['synth', '--quiet', '--output', assembly], environment);
  mark('synth');
  mustRunCdk(deployWords(assembly), environment);
  mark('deploy');
  const place = join(folder, 'place.json');
  writeFileSync(place, JSON.stringify({ ...emulator, folder, assembly, region, account }));
  return { ...environment, GREEP_CLOUD_PLACE: place };
};

/** What stands on the command line goes to vitest, such as the name of one file. */
const tryEverything = (environment: NodeJS.ProcessEnv): boolean => {
  const words = ['run', '--config', 'tests/cloud/vitest.config.ts', ...process.argv.slice(2)];
  const tried = spawnSync('vitest', words, { cwd: root, env: environment, stdio: 'inherit' });
  mark('tests');
  return tried.status === 0;
};

const run = async (python: string): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'greep-cloud-'));
  const emulator = await startEmulator(python, folder);
  mark('start');
  let isGood = false;
  try {
    isGood = tryEverything(deploy(emulator, folder));
    for (const line of notEmulatedLines()) say(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  } finally {
    await emulator.stop();
  }
  if (isGood) rmSync(folder, { recursive: true, force: true });
  else say(`What the emulator said is kept in ${emulator.log}`);
  return isGood;
};

const python = preparePython();
if (python.ok) {
  mark('Python environment');
  process.exitCode = (await run(python.value)) ? 0 : 1;
  say(allMarks());
} else {
  console.error(python.error);
  // Whoever has no Python can go on with the rest; a check that passes without having tried anything is none.
  process.exitCode = process.env.CI ? 1 : 0;
}
