// `npm run test:runtime` starts every function's bundle under AWS's own runtime client and asks it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMarks, mark } from '../cloud/say.ts';
import { writeDeployed } from './deployed.ts';
import { prepareRuntimeClient } from './runtime-client.ts';

const root = join(import.meta.dirname, '../..');

/** What stands on the command line goes to vitest, such as the name of one file. */
const run = (client: string): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'greep-runtime-'));
  try {
    const deployed = join(folder, 'deployed.json');
    writeDeployed(join(folder, 'assembly'), deployed);
    mark('bundles');
    const words = ['run', '--config', 'tests/runtime/vitest.config.ts', ...process.argv.slice(2)];
    const env = { ...process.env, GREEP_RUNTIME_CLIENT: client, GREEP_RUNTIME_DEPLOYED: deployed };
    const { status } = spawnSync('vitest', words, { cwd: root, env, stdio: 'inherit' });
    mark('tests');
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const client = prepareRuntimeClient();
if (client.ok) {
  mark('runtime client');
  process.exitCode = run(client.value) ? 0 : 1;
  console.log(allMarks());
} else {
  console.error(client.error);
  // Whoever has no compiler can go on with the rest; a check that passes without having tried anything is none.
  process.exitCode = process.env.CI ? 1 : 0;
}
