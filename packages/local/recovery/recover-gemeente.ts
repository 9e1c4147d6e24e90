// Puts one gemeente back to a moment and into service again. Until all is equal to what it was then it stays closed.
import { setTimeout as pause } from 'node:timers/promises';
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import { fail, ok, type Result, systemClock } from '@greep/kernel';
import { verifyTrail } from '@greep/store';
import { besideName, recovered } from './beside.ts';
import { closeGemeente, type Door, openGemeente } from './close-gemeente.ts';
import { compareTable, type Difference, isEqual } from './compare-table.ts';
import { type Plan, pairsOf, planRecovery } from './plan-recovery.ts';
import { putBack } from './put-back.ts';
import { recordRecovery } from './record-recovery.ts';
import { askedBy, type Past } from './restore-beside.ts';
import { sayActs, sayAfter, sayTable } from './say-recovery.ts';

export type Order = Past &
  Door & {
    readonly s3: S3Client;
    readonly bucket: string;
    readonly by: string;
    /** Seconds until a refusal holds everywhere. */
    readonly wait: number;
    readonly tell: (line: string) => void;
  };

const refusalOf = async (order: Order, plan: Plan, word: string): Promise<string | undefined> => {
  if (word !== plan.word) return `The word is not ${word}: run it without --confirm, and read what would be done.`;
  const asked = await askedBy(order);
  return asked.includes(order.by)
    ? `Somebody else than ${order.by} must confirm: whoever asks for it does not decide on it alone.`
    : undefined;
};

const bringBack = async (order: Order): Promise<readonly Difference[]> => {
  const now: Difference[] = [];
  for (const pair of pairsOf(order)) {
    await putBack(pair, await compareTable(pair));
    now.push(await compareTable(pair));
  }
  return now;
};

const removeBeside = async ({ client, gemeente, at }: Order): Promise<void> => {
  for (const table of recovered)
    await client.send(new DeleteTableCommand({ TableName: besideName(gemeente, table, at) }));
};

const staysClosed = 'The gemeente stays closed. Run the same command again, or choose another moment.';

const finish = async (order: Order, differences: readonly Difference[]): Promise<Result<string, string>> => {
  const unequal = differences.filter((difference) => !isEqual(difference));
  if (unequal.length > 0) return fail(['Not yet equal:', ...unequal.map(sayTable), staysClosed].join('\n'));
  const { chains, entries, broken } = await verifyTrail(order);
  if (broken[0]) return fail(`A chain of that moment does not hold: ${broken[0].what}. ${staysClosed}`);
  await recordRecovery(order.s3, order.bucket, {
    to: order.at,
    recoveredAt: systemClock.now(),
    askedBy: [...(await askedBy(order))],
    doneBy: order.by,
    digests: Object.fromEntries(differences.map(({ table, digest }) => [table, digest])),
  });
  await openGemeente(order);
  await removeBeside(order);
  return ok(`All ${differences.length} tables are equal; ${chains} chains with ${entries} entries, every link holds.`);
};

/** What would be done, and how somebody else has it done. */
export const dryRun = async (order: Order): Promise<string> => {
  const plan = await planRecovery(order);
  return [
    `${order.gemeente} as it was at ${order.at}:`,
    ...plan.differences.map(sayTable),
    sayActs(plan),
    `Nothing was changed. Somebody else than ${order.by} puts it back with:`,
    `  npm run recover -- --gemeente ${order.gemeente} --at ${order.at} --confirm ${plan.word}`,
  ].join('\n');
};

export const recoverGemeente = async (order: Order, word: string): Promise<Result<string, string>> => {
  const plan = await planRecovery(order);
  const refusal = await refusalOf(order, plan, word);
  if (refusal) return fail(refusal);
  const began = performance.now();
  await closeGemeente(order);
  order.tell(`${order.gemeente} is closed: nobody works in it, and its facts wait.`);
  await pause(order.wait * 1000);
  const { acts } = await planRecovery(order);
  const done = await finish(order, await bringBack(order));
  if (!done.ok) return done;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const inService = `${order.gemeente} is as it was at ${order.at} and open again, after ${seconds} s.`;
  return ok([done.value, sayActs({ acts }), inService, sayAfter(order)].join('\n'));
};
