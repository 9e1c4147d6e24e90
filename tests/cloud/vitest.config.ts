import { defineConfig } from 'vitest/config';
import { partSeconds } from './part-seconds.ts';

/**
 * What changes nothing that the others look at: rights are only asked, families are those of the journeys. Three at
 * a time keep two cores busy: whoever asks the emulator waits for it.
 */
const sideBySide = ['journeys', 'rights/rights', 'again', 'web'].map((name) => `tests/cloud/${name}.test.ts`);

const root = new URL('../..', import.meta.url).pathname;
const patience = { testTimeout: 300_000, hookTimeout: 400_000 };

export default defineConfig({
  test: {
    root,
    globalSetup: 'tests/cloud/prepare.ts',
    reporters: ['default', partSeconds],
    // most of them ask something over the network, and that is no news
    slowTestThreshold: 10_000,
    projects: [
      {
        test: {
          ...patience,
          root,
          name: 'side by side',
          include: sideBySide,
          maxWorkers: 3,
          // each request at once is a function more that starts: two of them take a third of the time of sixteen
          maxConcurrency: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...patience,
          root,
          name: 'one after the other',
          include: ['tests/cloud/**/*.test.ts'],
          exclude: sideBySide,
          // One installation for all: what a file leaves behind, the next one finds.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
