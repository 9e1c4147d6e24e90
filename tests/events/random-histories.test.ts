// The promise of the carriers: however often, late, or in whatever order facts arrive, and wherever a process dies,
// the same facts end in the same state.
import { type Carrier, type DomainEvent, deliverBatch } from '@greep/events';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverOnce, type StreamHandler } from '../../packages/local/outbox-runner.ts';
import { anId } from '../support/clock.ts';
import { startTestEngine, type TestEngine, utrecht } from '../support/engine.ts';
import { anEvent } from './an-event.ts';
import { type MemoryOutbox, memoryOutbox } from './memory-outbox.ts';
import { carriedState, putIfNewer } from './put-if-newer.ts';

const table = 'greep-gm0344-reports';

const mishaps = [
  'none',
  'dies before carrying',
  'dies after carrying',
  'dies before removing',
  'is poison for a while',
  'comes twice',
  'everything comes again',
  'poison is replayed',
] as const;

const history = fc.record({
  /** Per aggregate its contribution after each commit. */
  contributions: fc.array(fc.array(fc.nat(500), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
  life: fc.array(fc.record({ order: fc.nat(), mishap: fc.constantFrom(...mishaps), at: fc.nat(4) }), {
    minLength: 1,
    maxLength: 10,
  }),
});

const aggregateOf = (index: number): string => `FAMILY#${anId(index + 1)}`;

const eventsOf = (contributions: readonly (readonly number[])[]): DomainEvent[] =>
  contributions.flatMap((commits, index) =>
    commits.map((minutes, at) =>
      anEvent(at + 1, { id: anId(index * 100 + at), aggregate: aggregateOf(index), data: { minutes } }),
    ),
  );

/** The state without any mishap: the last contribution of each aggregate. */
const expectedState = (contributions: readonly (readonly number[])[]): Record<string, number> =>
  Object.fromEntries(contributions.map((commits, index) => [aggregateOf(index), commits.at(-1) ?? 0]));

/** The handler as it is composed for AWS, around a carrier of the test. */
const handlerOf =
  (carrier: Carrier, outbox: MemoryOutbox): StreamHandler =>
  async ({ Records }) => {
    const arrivals = Records.map(({ dynamodb }) => ({
      key: { pk: 'SHARD#0', sk: dynamodb?.SequenceNumber ?? '' },
      event: JSON.parse(dynamodb?.NewImage?.data?.S ?? ''),
    }));
    const courier = { carriers: [carrier], setAside: outbox.setAside, alarm: () => {}, pause: async () => {} };
    const failed = Records[await deliverBatch(arrivals, courier)]?.dynamodb?.SequenceNumber;
    return { batchItemFailures: failed ? [{ itemIdentifier: failed }] : [] };
  };

type Step = { readonly order: number; readonly mishap: (typeof mishaps)[number]; readonly at: number };

/** Fails for one row of the batch, before or after it was carried. */
const stumbling = (carrier: Carrier, { mishap, at }: Step): Carrier => {
  const rows: string[] = [];
  const isStumble = (id: string): boolean => {
    if (!rows.includes(id)) rows.push(id);
    return rows.indexOf(id) === at;
  };
  return {
    ...carrier,
    carry: async (event) => {
      const stumbles = isStumble(event.id);
      if (stumbles && (mishap === 'dies before carrying' || mishap === 'is poison for a while'))
        throw new Error(mishap);
      await carrier.carry(event);
      if (stumbles && mishap === 'dies after carrying') throw new Error(mishap);
    },
  };
};

const live = async (
  outbox: MemoryOutbox,
  carrier: Carrier,
  step: Step,
  events: readonly DomainEvent[],
): Promise<void> => {
  if (step.mishap === 'comes twice') outbox.add(events.slice(step.at, step.at + 1));
  if (step.mishap === 'everything comes again') outbox.add(events);
  if (step.mishap === 'poison is replayed') await outbox.replayAside();
  outbox.shuffle(step.order);
  outbox.broken.remove = step.mishap === 'dies before removing';
  outbox.broken.setAside = step.mishap.startsWith('dies');
  const shard = { gemeente: utrecht, outbox, shard: 0 };
  await deliverOnce(shard, handlerOf(stumbling(carrier, step), outbox)).catch(() => false);
  outbox.broken.remove = false;
  outbox.broken.setAside = false;
};

const settle = async (outbox: MemoryOutbox, carrier: Carrier): Promise<void> => {
  await outbox.replayAside();
  while (outbox.size() > 0) await deliverOnce({ gemeente: utrecht, outbox, shard: 0 }, handlerOf(carrier, outbox));
};

describe('a history of facts', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startTestEngine([utrecht]);
  });
  afterAll(() => engine.stop());

  it('ends in the same state in 1,000 lives with duplicates, disorder, replays and crashes', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(history, async ({ contributions, life }) => {
        const pk = `CONTRIBUTION#${++runs}`;
        const carrier = putIfNewer(engine.client, table, pk);
        const outbox = memoryOutbox();
        const events = eventsOf(contributions);
        outbox.add(events);
        for (const step of life) await live(outbox, carrier, step, events);
        await settle(outbox, carrier);
        expect(await carriedState(engine.client, table, pk)).toEqual(expectedState(contributions));
      }),
      { numRuns: 1_000, endOnFailure: true },
    );
    expect(runs).toBe(1_000);
  }, 120_000);
});
