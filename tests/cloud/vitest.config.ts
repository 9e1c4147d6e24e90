import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/cloud/**/*.test.ts'],
    globalSetup: 'tests/cloud/prepare.ts',
    testTimeout: 300_000,
    hookTimeout: 400_000,
    // One installation for all: what a file leaves behind, the next one finds.
    fileParallelism: false,
    isolate: true,
  },
});
