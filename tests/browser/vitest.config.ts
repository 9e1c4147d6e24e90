import { defineConfig } from 'vitest/config';

/** Three browsers at a time, each before a Greep of its own: on two cores one of them is always waiting. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/build-web.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 3,
  },
});
