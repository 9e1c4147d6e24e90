// `npm run rollout` brings what is in cdk.out to the platform and to all gemeenten, in waves. Run it again after a failure:
// what is there already changes nothing. `--templates` names another folder than cdk.out.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type Deploy, rollOut } from './roll-out.ts';
import { gemeentenIn } from './stacks-in.ts';
import { planRollout, waves } from './waves.ts';

const { values } = parseArgs({ options: { templates: { type: 'string', default: 'cdk.out' } } });
const { templates } = values;

const began = performance.now();
const inTime = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** From the templates that were made and reviewed, not made anew: every stack gets the same version. */
const deploy: Deploy = (stack) =>
  new Promise((resolve) => {
    const since = performance.now();
    const asked = ['deploy', stack, '--exclusively', '--app', templates, '--require-approval', 'never', '--no-color'];
    const child = spawn('cdk', asked, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
    });
    child.on('error', ({ message }) => {
      console.log(`${stack}: FAILED\n${message}`);
      resolve(false);
    });
    child.on('close', (code) => {
      console.log(code === 0 ? `${stack}: done in ${inTime(since)}` : `${stack}: FAILED\n${said.trimEnd()}`);
      resolve(code === 0);
    });
  });

const { done, failed, held } = await rollOut(planRollout(gemeentenIn(templates), waves), waves.atOnce, deploy);
console.log(`${done.length} stacks have this version, after ${inTime(began)}.`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}. Mend the cause and run this again.`);
if (held.length > 0) console.log(`Not begun, because what comes first failed: ${held.join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;
