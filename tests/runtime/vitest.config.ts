import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/runtime/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Each file starts a dozen processes.
    fileParallelism: false,
  },
});
