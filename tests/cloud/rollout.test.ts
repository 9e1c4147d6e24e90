// The rollout itself, as an operator types it: a gemeente that fails stops nobody, and the next run does what is left. That
// a pilot which fails holds back the others is a matter of the plan: tests/infra/rollout.test.ts.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readJson, renameTemplate, templateOf } from './assembly.ts';
import { npmRun } from './npm-run.ts';
import { place } from './place.ts';
import { stackOf, statusOf } from './stacks.ts';

const Template = z.looseObject({ Resources: z.record(z.string(), z.unknown()) });

/** The same templates, one of them with a type that there is not: CloudFormation refuses that stack. */
const withOneBroken = (stack: string): string => {
  const templates = join(place.folder, `assembly-without-${stack}`);
  cpSync(place.assembly, templates, { recursive: true });
  const file = join(templates, templateOf(stack));
  const { Resources, ...rest } = Template.parse(readJson(file));
  const broken = { Type: 'AWS::Greep::Nowhere', Properties: {} };
  writeFileSync(file, JSON.stringify({ ...rest, Resources: { ...Resources, broken } }));
  renameTemplate(templates, stack);
  return templates;
};

/** Of each stack how it went, in the order in which they were done. */
const stepsIn = (said: string): readonly string[] =>
  said
    .split('\n')
    .filter((line) => /^(edge|platform|gm\d{4}-\w+): (done|FAILED)/.test(line))
    .map((line) => line.replace(/ in .*/, ''));

describe('a rollout', () => {
  test('brings edge, platform, pilot and the others, says who failed, and goes on from there when it is run again', async () => {
    const broken = await npmRun('rollout', ['--templates', withOneBroken('gm0344-utrecht')]);
    expect(broken.isDone, broken.said).toBe(false);
    expect(stepsIn(broken.said)).toEqual([
      'edge: done',
      'platform: done',
      'gm0307-amersfoort: done',
      'gm0344-utrecht: FAILED',
    ]);
    expect(broken.said).toContain('3 stacks have this version');
    expect(broken.said).toContain('Failed: gm0344-utrecht. Mend the cause and run this again.');
    const mended = await npmRun('rollout', ['--templates', place.assembly]);
    expect(mended.isDone, mended.said).toBe(true);
    expect(mended.said).toContain('4 stacks have this version');
    expect(await statusOf(stackOf('gm0344'))).toMatch(/^(CREATE|UPDATE)_COMPLETE$/);
  });
});
