import { globSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { partSeconds } from './part-seconds.ts';

/**
 * One installation for all: what a file leaves behind, the next one finds. So files run side by side only where neither
 * looks at what the other changes, as many at a time as keep two cores busy: whoever asks the emulator waits for it.
 */
const turns = [
  // Gemeenten where nobody is yet, for the demo; rights are only asked, and a second deployment changes nothing.
  { name: 'the first hour', files: ['demo-load', 'rights/rights', 'again'], atOnce: 3 },
  { name: 'at work', files: ['journeys', 'sign-in'], atOnce: 2 },
  // Rows of both gemeenten, and files of the web application.
  { name: 'put back', files: ['recovery', 'web'], atOnce: 2 },
  // Policies of roles, and templates that change none of them.
  { name: 'faults and rollouts', files: ['rights/faults', 'rollout'], atOnce: 2 },
  // Facts of Amersfoort, where the chains of Utrecht end, and new code of a function that neither of them starts.
  { name: 'facts, anchors and new code', files: ['carriers', 'anchors', 'deployment'], atOnce: 2 },
  { name: 'rights of one who puts back, and a key that goes', files: ['recovery-rights', 'keys'], atOnce: 1 },
];

const named = turns.flatMap(({ files }) => files.map((file) => `${file}.test.ts`)).toSorted();
const there = globSync('**/*.test.ts', { cwd: import.meta.dirname }).toSorted();
if (named.join() !== there.join())
  throw new Error(`Each file has one turn. Named: ${named.join(' ')}; there: ${there.join(' ')}`);

const root = new URL('../..', import.meta.url).pathname;

export default defineConfig({
  test: {
    root,
    globalSetup: 'tests/cloud/prepare.ts',
    reporters: ['default', partSeconds],
    // most of them ask something over the network, and that is no news
    slowTestThreshold: 10_000,
    projects: turns.map(({ name, files, atOnce }, at) => ({
      test: {
        root,
        name,
        include: files.map((file) => `tests/cloud/${file}.test.ts`),
        testTimeout: 300_000,
        hookTimeout: 400_000,
        maxWorkers: atOnce,
        // each request at once is a function more that starts: two of them take a third of the time of sixteen
        maxConcurrency: 2,
        sequence: { groupOrder: at + 1 },
      },
    })),
  },
});
