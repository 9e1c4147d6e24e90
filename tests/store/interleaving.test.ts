import { DomainEvent } from '@greep/events';
import { type Outbox, openOutbox, type Store, verifyTrail } from '@greep/store';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { utrecht } from '../support/engine.ts';
import { aGoal, byWorker, goalKey, goalKind, onStage, openAs, recordGoal, type Stage, withReplay } from './stage.ts';

let stage: Stage;
let writers: readonly Store[];
let outbox: Outbox;
beforeAll(async () => {
  stage = await onStage();
  writers = [0, 1, 2].map(() => openAs({ client: stage.engine.anotherClient() }, 'care').store);
  outbox = openOutbox({ client: stage.engine.client, gemeente: utrecht, clock: stage.clock });
});
afterAll(() => stage.engine.stop());

const goals = ['a', 'b', 'c'];
type Step = { readonly writer: number; readonly goals: readonly string[]; readonly replay: number | undefined };

const step: fc.Arbitrary<Step> = fc.record({
  writer: fc.nat(2),
  goals: fc.uniqueArray(fc.constantFrom(...goals), { minLength: 1, maxLength: 2 }),
  replay: fc.option(fc.nat(4), { nil: undefined }),
});

let runs = 0;

const versionsOf = async (family: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await stage.store.list(goalKind, family, 'GOAL#');
  return new Map(rows.map(({ key, version }) => [key.sk.slice(5), version]));
};

const commitStep = async (
  family: string,
  { writer, goals: touched, replay }: Step,
  seen: ReadonlyMap<string, number>,
) => {
  const puts = touched.map((goal) => ({ ...aGoal(goal, seen.get(goal) ?? 0), key: goalKey(goal, family) }));
  const change = { ...recordGoal(...puts), aggregate: family, facts: [{ type: 'goal-recorded.v1', data: {} }] };
  const result = await writers[writer]?.commit(
    change,
    replay === undefined ? byWorker : withReplay(`${family}-${replay}`),
  );
  return { touched, replay, result };
};

test('however writers interleave, versions, chain and events tell the same story', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
      async (rounds) => {
        runs += 1;
        const family = `FAMILY#run-${runs}`;
        const done: Awaited<ReturnType<typeof commitStep>>[] = [];
        for (const round of rounds) {
          const seen = await versionsOf(family);
          const results = await Promise.all(round.map((each) => commitStep(family, each, seen)));
          const won = results.filter(({ result }) => result?.ok);
          // In one round nobody wins a goal twice, and whoever lost, lost to somebody or had done it already.
          const touched = won.flatMap((each) => each.touched);
          expect(new Set(touched).size).toBe(touched.length);
          for (const { result, touched: wanted, replay } of results) {
            if (result?.ok) continue;
            if (result?.error.kind === 'already-done')
              expect(done.concat(won).map((each) => each.replay)).toContain(replay);
            else expect(wanted.some((goal) => touched.includes(goal))).toBe(true);
          }
          done.push(...won);
        }
        const keys = done.flatMap(({ replay }) => (replay === undefined ? [] : [replay]));
        expect(new Set(keys).size).toBe(keys.length);
        const versions = await versionsOf(family);
        for (const goal of goals)
          expect(versions.get(goal) ?? 0).toBe(done.filter(({ touched }) => touched.includes(goal)).length);
        const numbers = done.map(({ result }) => (result?.ok ? result.value.number : 0)).sort((a, b) => a - b);
        expect(numbers).toEqual(done.map((_, at) => at + 1));
        const events = (await Promise.all(outbox.shards.map((shard) => outbox.pending(shard, 1000)))).flat();
        expect(events.map(({ event }) => DomainEvent.parse(event).number)).toEqual(numbers);
        await outbox.remove(events.map(({ key }) => key));
      },
    ),
    { numRuns: 60 },
  );
  expect((await verifyTrail({ client: stage.engine.client, gemeente: utrecht })).broken).toEqual([]);
});
