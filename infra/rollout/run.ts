// `npm run rollout` brings what is in cdk.out to the platform and to all gemeenten, in waves. Run it again after a failure:
// what is there already changes nothing. Words after `--` go to every `cdk deploy`, such as a profile.
import { spawn } from 'node:child_process';
import { readGemeenten } from '../read-gemeenten.ts';
import { type Deploy, rollOut } from './roll-out.ts';
import { planRollout, waves } from './waves.ts';

const words = process.argv.slice(2);

/** From the templates that were made and reviewed, not made anew: every stack gets the same version. */
const deploy: Deploy = (stack) =>
  new Promise((resolve) => {
    const asked = ['deploy', stack, '--exclusively', '--app', 'cdk.out', '--require-approval', 'never', ...words];
    const child = spawn('cdk', asked, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      console.log(code === 0 ? `${stack}: done` : `${stack}: FAILED\n${said.trimEnd()}`);
      resolve(code === 0);
    });
  });

const stacks = readGemeenten().map(({ code, slug }) => `${code}-${slug}`);
const { done, failed, held } = await rollOut(planRollout(stacks, waves), waves.atOnce, deploy);
console.log(`${done.length} stacks have this version.`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}. Mend the cause and run this again.`);
if (held.length > 0) console.log(`Not begun, because what comes first failed: ${held.join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
