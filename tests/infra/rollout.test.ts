import { describe, expect, it } from 'vitest';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { type Deploy, rollOut } from '../../infra/rollout/roll-out.ts';
import { planRollout, waves } from '../../infra/rollout/waves.ts';

const stacks = ['gm0001-een', 'gm0002-twee', 'gm0003-drie', 'gm0004-vier', 'gm0005-vijf'];
const steps = planRollout(stacks, { pilot: 'gm0003', gemeentenInWave: 2, atOnce: 2 });

const deploying = (...failing: readonly string[]) => {
  const begun: string[] = [];
  const running = { now: 0, most: 0 };
  const deploy: Deploy = async (stack) => {
    begun.push(stack);
    running.now += 1;
    running.most = Math.max(running.most, running.now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running.now -= 1;
    if (failing.includes(`${stack}!`)) throw new Error('lost the connection');
    return !failing.includes(stack);
  };
  return { begun, running, deploy };
};

describe('a rollout', () => {
  it('begins with the edge, the platform and one pilot, and brings each other gemeente exactly one wave', () => {
    expect(steps.map((step) => step.stacks)).toEqual([
      ['edge'],
      ['platform'],
      ['gm0003-drie'],
      ['gm0001-een', 'gm0002-twee'],
      ['gm0004-vier', 'gm0005-vijf'],
    ]);
  });

  it('goes on with the others when a gemeente fails, also when its deployment breaks off', async () => {
    const { deploy } = deploying('gm0001-een', 'gm0004-vier!');
    expect(await rollOut(steps, 2, deploy)).toEqual({
      done: ['edge', 'platform', 'gm0003-drie', 'gm0002-twee', 'gm0005-vijf'],
      failed: ['gm0001-een', 'gm0004-vier'],
      held: [],
    });
  });

  it('goes no further when the pilot fails', async () => {
    const { begun, deploy } = deploying('gm0003-drie');
    const { failed, held } = await rollOut(steps, 2, deploy);
    expect([begun, failed]).toEqual([['edge', 'platform', 'gm0003-drie'], ['gm0003-drie']]);
    expect(held).toHaveLength(4);
  });

  it('reaches no gemeente when the platform fails', async () => {
    const { begun, deploy } = deploying('platform');
    await rollOut(steps, 2, deploy);
    expect(begun).toEqual(['edge', 'platform']);
  });

  it('never has more deployments under way than it was told', async () => {
    const { running, deploy } = deploying();
    await rollOut(steps, 2, deploy);
    expect(running.most).toBe(2);
  });

  it('of this installation has a pilot that takes part in it', () => {
    const own = readGemeenten().map(({ code, slug }) => `${code}-${slug}`);
    expect(planRollout(own, waves).flatMap((step) => step.stacks)).toHaveLength(own.length + 2);
    expect(() => planRollout(own, { ...waves, pilot: 'gm9999' })).toThrow('The pilot gm9999 is no gemeente');
  });
});
