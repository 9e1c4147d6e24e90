// `npm run accessibility`: every page of every role in both gemeenten with two engines, the main pages under what readers do
// to them, and every main task by keyboard. Prints what it found, and writes the results that /toegankelijkheid shows.
// It ends well only when nothing is wrong.

import { setup as buildWeb } from '../browser/build-web.ts';
import { reviewedOfAxe } from '../browser/reviewed.ts';
import { doTasksByKeys, strainMainPages } from './closer-look.ts';
import { openLedger } from './ledger.ts';
import { reviewedOfIbm } from './reviewed-of-ibm.ts';
import { walkTown } from './whole-walk.ts';
import { writeResults } from './write-results.ts';

const began = performance.now();
const minutes = (): string => `${((performance.now() - began) / 60_000).toFixed(1)} min`;
const only = process.argv[2];
const wants = (part: string): boolean => only === undefined || only === part;

buildWeb();
const ledger = openLedger();
const timed = async (name: string, part: () => Promise<unknown>): Promise<void> => {
  await part();
  console.log(`${name}: done after ${minutes()}`);
};

// Two at a time, each before a Greep of its own.
await Promise.all([
  (async () => {
    if (wants('walk')) await timed('every page in Utrecht', () => walkTown('utrecht', ledger));
    if (wants('strains')) await timed('the main pages under strain', () => strainMainPages(ledger));
  })(),
  (async () => {
    if (wants('keyboard')) await timed('the tasks by keyboard', () => doTasksByKeys(ledger));
    if (wants('walk')) await timed('every page in Amersfoort', () => walkTown('amersfoort', ledger));
  })(),
]);

for (const [way, { looks, faults }] of ledger.tallies) {
  console.log(`${way}: looked ${looks} times, ${faults.length} faults`);
  for (const fault of new Set(faults.map(({ says }) => says))) console.log(`  ${fault}`);
}
const stale = [...reviewedOfAxe, ...reviewedOfIbm].filter((review) => !ledger.used.has(review));
if (wants('walk'))
  for (const { rule, inside } of stale) console.log(`nothing asks any more for the review of ${rule} in ${inside}`);
const faults = [...ledger.tallies.values()].reduce((sum, tally) => sum + tally.faults.length, 0);
console.log(`${ledger.pages.size} pages, ${faults} faults, ${minutes()}`);
const isWhole = only === undefined;
if (isWhole) await writeResults(ledger);
process.exitCode = faults > 0 || (isWhole && stale.length > 0) ? 1 : 0;
