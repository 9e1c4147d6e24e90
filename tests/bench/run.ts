// `npm run bench`: how much dearer Greep is than the least that it could be. Prints a table and writes it into
// docs/benchmarks.md. No test: on a busy machine numbers move, and a test that fails by chance is soon ignored.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBenchWorld } from './bench-world.ts';
import { coldStarts } from './cold-start.ts';
import { decisions } from './decisions.ts';
import { largestPaints } from './largest-paint.ts';
import { listOfFamilies } from './list-of-families.ts';
import { machine, printed, written } from './report.ts';
import { reportReads } from './report-reads.ts';
import { bundleSizes, firstLoads } from './sizes.ts';
import { storeCalls } from './store-calls.ts';
import { wholePage } from './whole-page.ts';

const document = join(import.meta.dirname, '../../docs/benchmarks.md');

const on = machine();
const world = await startBenchWorld();
try {
  const rows = [
    ...(await coldStarts(world)),
    ...(await storeCalls(world)),
    ...(await wholePage(world)),
    ...(await reportReads()),
    ...(await decisions()),
    ...bundleSizes(world),
    ...(await listOfFamilies()),
    ...(await firstLoads(world)),
    ...(await largestPaints()),
  ];
  console.log(`${on}\n\n${printed(rows)}`);
  writeFileSync(document, written(rows, on, readFileSync(document, 'utf8')));
} finally {
  await world.stop();
}
