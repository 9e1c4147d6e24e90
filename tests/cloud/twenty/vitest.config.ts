import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../../..', import.meta.url).pathname,
    include: ['tests/cloud/twenty/*.check.ts'],
    globalSetup: 'tests/cloud/prepare.ts',
    testTimeout: 120_000,
    fileParallelism: false,
  },
});
