import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { bundle, bundleFunction } from '../../infra/bundle-function.ts';
import { keepSpans } from '../serving/keep-spans.ts';

const root = join(import.meta.dirname, '../..');

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'greep-bundle-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
};

/** In a folder without node_modules and with an empty environment: what is not in the bundle is not there. */
const runAlone = (directory: string, program: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: directory,
    env: { AWS_REGION: 'eu-central-1' },
    encoding: 'utf8',
  });

it('a bundle holds all it needs to decide, the policies and their engine included', () => {
  const source = folder();
  const target = folder();
  const entry = join(source, 'entry.ts');
  writeFileSync(entry, `export { openAccess } from '${root}/packages/access/index.ts';`);
  bundle(entry, target);
  const said = runAlone(
    target,
    `const { openAccess } = await import('./index.mjs'); console.log(typeof openAccess().decide);`,
  );
  expect(said.trim()).toBe('function');
});

it('the AWS SDK is in the bundle: what was tested is what runs', () => {
  const target = folder();
  bundleFunction('carriers', target);
  const parts = readdirSync(target).filter((name) => name.endsWith('.mjs'));
  for (const part of parts) expect(readFileSync(join(target, part), 'utf8')).not.toMatch(/from\s?["'](@|\.\.\/)/);
  expect(runAlone(target, `console.log(typeof (await import('./index.mjs')).handler);`).trim()).toBe('function');
});

it('a span leaves a bundle for the daemon beside it, and its making is read only where there is one', async () => {
  const [source, target] = [folder(), folder()];
  const entry = join(source, 'entry.ts');
  writeFileSync(entry, `export { openTraces } from '${root}/packages/serving/open-traces.ts';`);
  bundle(entry, target);
  expect(readFileSync(join(target, 'index.mjs'), 'utf8')).not.toContain('SimpleSpanProcessor');
  const kept = await keepSpans();
  const header = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1';
  runAlone(
    target,
    `process.env._X_AMZN_TRACE_ID = '${header}';
     const trace = await (await import('./index.mjs')).openTraces({ AWS_XRAY_DAEMON_ADDRESS: '${kept.address}' });
     trace({ action: 'viewPlan', gemeente: 'gm0344', outcome: 'done', milliseconds: 12 });`,
  );
  await expect.poll(() => kept.packets.length).toBe(1);
  expect(kept.packets[0]).toContain('"action":"viewPlan"');
  await kept.stop();
});

it('what prints has its letters beside it, and draws a paper where there is nothing else', () => {
  const source = folder();
  const target = folder();
  const entry = join(source, 'entry.ts');
  const drawing = `export const draw = async () => (await import('${root}/packages/paper/index.ts')).drawPaper;`;
  writeFileSync(entry, drawing);
  bundle(entry, target);
  const words = 'Rust in huis. ş я أريد ሰላም 😀';
  const paper = `{ language: 'nl', title: 'Plan', madeOn: '2026-11-28', foot: { long: 'voet', short: 'voet' }, page: () => '1',
    unprintable: '', most: 0, without: () => [{ isApart: false, blocks: [{ is: 'title', text: '${words}' }] }] }`;
  const said = runAlone(
    target,
    `const { draw } = await import('./index.mjs'); const bytes = await (await draw())(${paper});
     console.log(Buffer.from(bytes.subarray(0, 8)).toString());`,
  );
  expect(said.trim()).toBe('%PDF-1.7');
});

it('a function that prints reads the drawing only when a paper is asked for, and another one has no letters', () => {
  const [plans, care] = [folder(), folder()];
  bundleFunction('plans', plans);
  bundleFunction('care', care);
  const textOf = (file: string): string => readFileSync(join(plans, file), 'utf8');
  const atStart = new Set(['index.mjs']);
  for (const file of atStart)
    for (const [, part = ''] of textOf(file).matchAll(/(?:from|import)\s?"\.\/(part-[\w-]+\.mjs)"/g)) atStart.add(part);
  expect(atStart.size).toBeGreaterThan(1);
  for (const file of atStart) expect(textOf(file)).not.toContain('DisplayDocTitle');
  const late = readdirSync(plans).filter((name) => name.endsWith('.mjs') && textOf(name).includes('DisplayDocTitle'));
  expect(late).toHaveLength(1);
  expect(existsSync(join(plans, 'fonts'))).toBe(true);
  expect(existsSync(join(care, 'fonts'))).toBe(false);
});

it('a function without an entry is refused in a sentence that says what to do', () => {
  expect(() => bundleFunction('nowhere', folder())).toThrow(
    'functions/nowhere/index.ts is not there: write it, or take nowhere out of infra/function-table.ts.',
  );
});
