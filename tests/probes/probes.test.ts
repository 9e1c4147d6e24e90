// Tens of thousands of random requests across both gemeenten and all roles, through the real handlers.
// `npm run attack` throws 100,000; PROBE_SEED repeats a run.
import { Gemeente } from '@greep/kernel';
import { verifyTrail } from '@greep/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type ApiWorld, gemeenten, startApiWorld } from '../api/api-world.ts';
import { askFunction } from '../api/handlers.ts';
import { keepLogs } from '../api/keep-logs.ts';
import { towardsFile } from '../api/relations.ts';
import { chanceFrom } from './chance.ts';
import { talkativeLines } from './log-lines.ts';
import { aProbe, type Litter } from './probe.ts';
import { quietRows, trailEntries } from './state.ts';
import { judgeReply } from './verdict.ts';

const { PROBES, PROBE_SEED } = z
  .object({
    PROBES: z.coerce.number().int().positive().default(20_000),
    PROBE_SEED: z.coerce.number().int().default(20261125),
  })
  .parse(process.env);
const atOnce = 8;
const hour = 3_600_000;

const logs = keepLogs();
let world: ApiWorld;

beforeAll(async () => {
  world = await startApiWorld();
});

afterAll(async () => {
  await world.stop();
  logs.letGo();
});

type Tally = { sent: number; seen: number; written: number; statuses: Map<number, number>; complaints: string[] };

const next = z.object({ next: z.string() });

const keepCursor = (text: string, { cursors }: Litter): void => {
  const found = next.safeParse(JSON.parse(text));
  if (found.success) cursors.push(found.data.next);
};

const throwProbes = async (count: number): Promise<Tally> => {
  const chance = chanceFrom(PROBE_SEED);
  const litter: Litter = { cursors: [], keys: [] };
  const tally: Tally = { sent: 0, seen: 0, written: 0, statuses: new Map(), complaints: [] };
  const thrower = async (): Promise<void> => {
    while (tally.sent < count) {
      tally.sent += 1;
      const probe = await aProbe(world, chance, litter);
      const reply = await askFunction(probe.ask);
      const { seen, isWritten, complaints } = judgeReply(probe, reply, world);
      tally.seen += seen;
      tally.written += isWritten ? 1 : 0;
      tally.complaints.push(...complaints);
      tally.statuses.set(reply.status, (tally.statuses.get(reply.status) ?? 0) + 1);
      if (reply.status === 200 && reply.headers['content-type'] === 'application/json') keepCursor(reply.text, litter);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, thrower));
  return tally;
};

/** All that whoever reads along can leave behind in a file. */
const ofReaders = new Set(['accept-sharing', 'complete-own-part', 'reopen-own-part', 'end-own-part']);

/** Entries of the trail on a family's file by somebody who neither belongs to it nor works with it. */
const intruders = async (): Promise<readonly string[]> => {
  const entries = await trailEntries(world);
  return entries.flatMap(({ aggregate, action, actor: { personId }, gemeente }) => {
    const home = world.households.find(({ familyId }) => familyId && aggregate === `FAMILY#${familyId}`);
    if (!home || personId === 'system') return [];
    const actor = world.actors.find(({ id }) => id === personId);
    const relation = actor && towardsFile(actor, home);
    const isTheirs =
      ['member', 'worker', 'supervisorOfWorker', 'providerWithoutWorker'].includes(relation ?? '') ||
      (['network', 'partner'].includes(relation ?? '') && ofReaders.has(action));
    return isTheirs && gemeente === home.gemeente
      ? []
      : [`${action} on ${home.key} by ${actor?.key ?? 'somebody else'}`];
  });
};

test('nothing of a family reaches anybody who has nothing to do with it', { timeout: hour }, async () => {
  const before = await quietRows(world);
  const linesBefore = logs.lines.length;
  const started = performance.now();
  const tally = await throwProbes(PROBES);
  const seconds = Math.round((performance.now() - started) / 1000);

  const statuses = [...tally.statuses]
    .sort(([one], [other]) => one - other)
    .map(([status, count]) => `${status}: ${count}`);
  const leaks = tally.complaints.filter((text) => text.startsWith('leak'));
  process.stdout.write(
    `${tally.sent} probes (seed ${PROBE_SEED}) in ${seconds} s: ${leaks.length} leaks, ` +
      `${tally.complaints.length - leaks.length} other complaints; words seen by those who may: ${tally.seen}; ` +
      `writes that went through: ${tally.written}; ${before.length} rows at rest; ` +
      `${logs.lines.length - linesBefore} log lines; answers ${statuses.join(', ')}\n`,
  );
  expect(tally.complaints.slice(0, 20)).toEqual([]);
  expect(await quietRows(world)).toEqual(before);
  expect(await intruders()).toEqual([]);
  // A net that catches nothing proves nothing: those who may did read and write.
  expect(tally.seen).toBeGreaterThan(PROBES / 50);
  expect(tally.written).toBeGreaterThan(PROBES / 200);
  expect([...tally.statuses.keys()]).toEqual(expect.arrayContaining([200, 201, 400, 401, 403, 404, 409, 412, 428]));
});

test('the audit trail holds, link by link', async () => {
  for (const gemeente of gemeenten) {
    const { broken, entries } = await verifyTrail({ client: world.client, gemeente: Gemeente.parse(gemeente) });
    expect(broken).toEqual([]);
    expect(entries).toBeGreaterThan(50);
  }
});

test('no log line says who, or what was written', () => {
  // A host that is nobody's is refused before there is anything to log.
  expect(logs.lines.length).toBeGreaterThan(PROBES * 0.9);
  expect(talkativeLines(logs.lines, world).slice(0, 20)).toEqual([]);
});
