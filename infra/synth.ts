// `npm run synth` makes the templates of all who joined. `npm run synth -- --gemeenten 342` makes those of so many of all
// gemeenten that there are, in a folder that is thrown away, and says what that takes: time, size and AWS's quotas.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allGemeenten } from './all-gemeenten.ts';
import { greepApp, withRulePacks } from './greep-app.ts';
import { platform } from './platform.ts';
import { type Measured, measure } from './quotas/measure.ts';
import { linesOf } from './quotas/quota-table.ts';

type Synthesised = { readonly measured: Measured; readonly seconds: number; readonly ofProcessor: number };

const synthesise = (howMany: number, isBundled: boolean): Synthesised => {
  const outdir = mkdtempSync(join(tmpdir(), 'greep-synth-'));
  const begun = { at: performance.now(), processor: process.cpuUsage() };
  try {
    const context = isBundled ? {} : { 'aws:cdk:bundling-stacks': [] };
    const assembly = withRulePacks(greepApp(allGemeenten(howMany), { outdir, context })).app.synth();
    const seconds = (performance.now() - begun.at) / 1000;
    const { user, system } = process.cpuUsage(begun.processor);
    return { measured: measure(assembly), seconds, ofProcessor: (user + system) / 1e6 };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};

const inTime = ({ seconds, ofProcessor }: Synthesised): string =>
  `${seconds.toFixed(1)} s (${ofProcessor.toFixed(1)} s of the processor)`;

const sayWhatItTakes = (howMany: number): void => {
  const first = synthesise(1, true);
  console.log(`Platform and 1 gemeente: ${inTime(first)}, code bundled.`);
  // half of them too, so that it shows whether each next one takes as long as the one before
  const steps = [...new Set([Math.ceil(howMany / 2), howMany])].map((each) => ({
    each,
    made: synthesise(each, false),
  }));
  for (const { each, made } of steps)
    console.log(`Platform and ${each} gemeenten: ${inTime(made)}, code not bundled again.`);
  const last = steps.at(-1)?.made ?? first;
  const { resourcesOfGemeente, stacks } = last.measured;
  console.log(`${stacks} stacks; ${resourcesOfGemeente} resources for a gemeente, in ${platform.region}.\n`);
  for (const line of linesOf(last.measured)) console.log(line);
};

const { values } = parseArgs({ options: { gemeenten: { type: 'string' } } });
if (values.gemeenten === undefined) {
  const { status } = spawnSync('cdk', ['synth', '--quiet'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else sayWhatItTakes(Number(values.gemeenten));
