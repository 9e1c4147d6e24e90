import type { Step } from './waves.ts';

/** Whether the deployment of a stack succeeded. It says itself what went wrong. */
export type Deploy = (stack: string) => Promise<boolean>;

export type RolledOut = {
  readonly done: readonly string[];
  readonly failed: readonly string[];
  /** Never begun, because a gate failed before. */
  readonly held: readonly string[];
};

const deployAll = async (stacks: readonly string[], atOnce: number, deploy: Deploy): Promise<ReadonlySet<string>> => {
  const waiting = [...stacks];
  const failed = new Set<string>();
  const work = async (): Promise<void> => {
    for (let stack = waiting.shift(); stack !== undefined; stack = waiting.shift()) {
      const isWell = await deploy(stack).catch(() => false);
      if (!isWell) failed.add(stack);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failed;
};

/** Step by step. One gemeente that fails stops no other one; the platform or the pilot stops all that come after. */
export const rollOut = async (steps: readonly Step[], atOnce: number, deploy: Deploy): Promise<RolledOut> => {
  const done: string[] = [];
  const failed: string[] = [];
  for (const [at, { stacks, isGate }] of steps.entries()) {
    const lost = await deployAll(stacks, atOnce, deploy);
    done.push(...stacks.filter((stack) => !lost.has(stack)));
    failed.push(...stacks.filter((stack) => lost.has(stack)));
    if (isGate && lost.size > 0) return { done, failed, held: steps.slice(at + 1).flatMap((step) => step.stacks) };
  }
  return { done, failed, held: [] };
};
