import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    // Whoever speaks to tables; of the long tales only some, since this engine takes its time.
    include: [
      'tests/engine/*.test.ts',
      'tests/store/*.test.ts',
      'tests/session/{bearer,coming-back,family-turn,identify,invitation,session-ends,sign-in}.test.ts',
      'tests/escalations/{bottleneck,ladder}.test.ts',
      'tests/reporting/{from-files,reports}.test.ts',
      'tests/serving/anchor.test.ts',
    ],
    testTimeout: 60_000,
    // one question takes a minute of waiting
    hookTimeout: 180_000,
    maxWorkers: 3,
  },
});
