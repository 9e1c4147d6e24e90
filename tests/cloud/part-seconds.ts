// How long each file took, so that whoever waits knows for what.
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { root } from './environment.ts';
import { say } from './say.ts';

const secondsOf = (module: TestModule): string => {
  const { collectDuration, duration } = module.diagnostic();
  return `${((collectDuration + duration) / 1000).toFixed(1)} s`;
};

export const partSeconds: Reporter = {
  onTestRunEnd: (modules) => {
    for (const module of modules) say(`· ${relative(root, module.moduleId)} ${secondsOf(module)}`);
  },
};
