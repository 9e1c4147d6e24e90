import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [
      'tests/engine/*.test.ts',
      'tests/store/*.test.ts',
      'tests/session/*.test.ts',
      'tests/events/random-histories.test.ts',
      'tests/escalations/*.test.ts',
      'tests/reporting/*.test.ts',
      'tests/serving/anchor.test.ts',
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
