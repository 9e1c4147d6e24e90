// `npm run test:cloud` deploys the CDK app, as it is, into an emulator of AWS, and tries everything against it.
// GREEP_CLOUD_ASSEMBLY names templates that `npm run synth` made already, from the same sources.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { account, type Emulator, region, startEmulator } from './emulator.ts';
import { environmentOf, ownEnvironment, root } from './environment.ts';
import { notEmulatedLines } from './not-emulated.ts';
import { findPython, preparePython } from './python-environment.ts';
import { deployWords, mustRunCdk } from './run-cdk.ts';
import { allMarks, mark, say } from './say.ts';

const made = process.env.GREEP_CLOUD_ASSEMBLY;

const synthesise = async (folder: string): Promise<string> => {
  if (made) return resolve(root, made);
  const assembly = join(folder, 'assembly');
  await mustRunCdk(['synth', '--quiet', '--output', assembly], ownEnvironment());
  return assembly;
};

type Ready = { readonly emulator: Emulator; readonly folder: string; readonly synthesised: Promise<string> };

const deploy = async ({ emulator, folder, synthesised }: Ready): Promise<NodeJS.ProcessEnv> => {
  const environment = environmentOf(emulator);
  // From elsewhere: an account is made ready before there is an app.
  await mustRunCdk(['bootstrap', `aws://${account}/${region}`], environment, folder);
  mark('bootstrap');
  const assembly = await synthesised;
  mark('templates, begun before all else');
  await mustRunCdk(deployWords(assembly), environment);
  mark('deploy');
  const place = join(folder, 'place.json');
  writeFileSync(place, JSON.stringify({ ...emulator, folder, assembly, isHandedOver: Boolean(made), region, account }));
  return { ...environment, GREEP_CLOUD_PLACE: place };
};

/** What stands on the command line goes to vitest, such as the name of one file. */
const tryEverything = (environment: NodeJS.ProcessEnv): boolean => {
  const words = ['run', '--config', 'tests/cloud/vitest.config.ts', ...process.argv.slice(2)];
  const tried = spawnSync('vitest', words, { cwd: root, env: environment, stdio: 'inherit' });
  mark('tests');
  return tried.status === 0;
};

const run = async (python: string, folder: string, synthesised: Promise<string>): Promise<boolean> => {
  const emulator = await startEmulator(python, folder);
  mark('start');
  let isGood = false;
  try {
    isGood = tryEverything(await deploy({ emulator, folder, synthesised }));
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

const start = async (found: string | undefined): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'greep-cloud-'));
  const synthesised = synthesise(folder);
  // whoever waits for it hears of it
  synthesised.catch(() => undefined);
  const python = await preparePython(found);
  if (!python.ok) {
    console.error(python.error);
    return false;
  }
  mark('Python environment');
  const isGood = await run(python.value, folder, synthesised);
  say(allMarks());
  return isGood;
};

const found = findPython();
if (found.ok) process.exitCode = (await start(found.value)) ? 0 : 1;
else {
  console.error(found.error);
  // Whoever has no Python can go on with the rest; a check that passes without having tried anything is none.
  process.exitCode = process.env.CI ? 1 : 0;
}
