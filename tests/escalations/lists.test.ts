import { answerOnLadder, judgeAnswer, listAgreements, listPatterns } from '@greep/escalations';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  aBottleneckAtTeam,
  anAnswer,
  aReportedBottleneck,
  carryAll,
  openTold,
  teamsOf,
} from '../support/bottleneck-story.ts';
import { aRunningFamily, viewOf } from '../support/story.ts';
import type { Somebody } from '../support/verb-world.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
beforeAll(async () => {
  world = await startVerbWorld();
});
afterAll(() => world.stop());

type Rows = { rows: readonly Record<string, unknown>[] };
const read = async (verb: typeof listAgreements | typeof listPatterns, as: Somebody) =>
  viewOf<Rows>(await world.act('doorbraak', verb, { as })).rows;

test('agreements and what comes back are lists of their own, for the teams and the project leader', async () => {
  const family = await aRunningFamily(world);
  const told = await aReportedBottleneck(world, family);
  const ladderId = await aBottleneckAtTeam(world, family, told);
  const { people } = world;
  expect(await read(listAgreements, people.doorbraak)).toEqual([]);
  expect(await read(listPatterns, people.doorbraak)).toMatchObject([{ theme: 'debts-and-money', times: 1, open: 1 }]);

  viewOf(await teamsOf(world).act(answerOnLadder, ladderId, anAnswer));
  for (const reader of [people.doorbraak, people.projectLeader])
    expect(await read(listAgreements, reader)).toMatchObject([
      { ladderId, who: 'Sociale Zaken', before: '2026-11-01', isPast: false, theme: 'debts-and-money' },
    ]);
  await carryAll(world);
  const { version } = await openTold(world, told);
  viewOf(
    await world.act('care', judgeAnswer, { as: people.worker, input: { ...told, helped: 'yes' }, ifMatch: version }),
  );
  await carryAll(world);
  world.clock.set('2026-11-02T09:00:00.000Z');
  expect(await read(listAgreements, people.doorbraak)).toMatchObject([{ isPast: true, helped: 'yes' }]);
  expect(await read(listPatterns, people.projectLeader)).toMatchObject([
    { times: 1, open: 0, helped: { yes: 1 }, best: { id: ladderId, helped: 'yes' } },
  ]);
});

test('nobody else sees a line of them', async () => {
  const { worker, supervisor, referrer, policyTeam, policyMaker, admin } = world.people;
  for (const somebody of [worker, supervisor, referrer, policyTeam, policyMaker, admin])
    for (const verb of [listAgreements, listPatterns]) expect(await read(verb, somebody)).toEqual([]);
});
