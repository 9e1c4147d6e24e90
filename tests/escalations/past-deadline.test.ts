import {
  answerNational,
  answerOnLadder,
  askBack,
  countPastDeadline,
  judgeAnswer,
  listNational,
  openNational,
  passUpToNation,
  passUpToPolicyTeam,
  withdrawBottleneck,
} from '@greep/escalations';
import { addDays, dayOf, nowhere, PersonId } from '@greep/kernel';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  aBottleneckAtTeam,
  anAnswer,
  aReportedBottleneck,
  carryAll,
  openTold,
  type Told,
  teamsOf,
} from '../support/bottleneck-story.ts';
import { anId } from '../support/clock.ts';
import { amersfoort, utrecht } from '../support/engine.ts';
import { aRunningFamily, type RunningFamily, versionOf, viewOf } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;
let told: Told;
let teams: ReturnType<typeof teamsOf>;
let ladderId: string;
const worlds: VerbWorld[] = [];

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  teams = teamsOf(world);
  family = await aRunningFamily(world);
  told = await aReportedBottleneck(world, family);
  ladderId = await aBottleneckAtTeam(world, family, told);
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

/** As it is counted so many days after the team got it. */
const daysLater = (days: number, gemeente = utrecht) =>
  countPastDeadline(world.storeFor('count-deadlines', gemeente), addDays(dayOf(world.clock.now()), days));
const none = { doorbraakteam: 0, policyTeam: 0 };
const atTeam = { doorbraakteam: 1, policyTeam: 0 };

describe('a question at the doorbraakteam', () => {
  test('counts from the day after its deadline, not on the day itself', async () => {
    expect(await daysLater(28)).toEqual(none);
    expect(await daysLater(29)).toEqual(atTeam);
  });

  test('counts in its own gemeente and in no other', async () => {
    expect(await daysLater(200, amersfoort)).toEqual(none);
  });

  test('counts no more once it is answered, nor when it is closed', async () => {
    viewOf(await teams.act(answerOnLadder, ladderId, anAnswer));
    expect(await daysLater(200)).toEqual(none);
    await carryAll(world);
    const { version } = await openTold(world, told);
    const input = { ...told, helped: 'yes' };
    viewOf(await world.act('care', judgeAnswer, { as: world.people.worker, input, ifMatch: version }));
    await carryAll(world);
    expect(await daysLater(200)).toEqual(none);
  });

  test('counts no more once the family took it back', async () => {
    const { version } = await openTold(world, told);
    viewOf(await world.act('care', withdrawBottleneck, { as: family.mother, input: told, ifMatch: version }));
    await carryAll(world);
    expect(await daysLater(200)).toEqual(none);
  });

  test('still counts when the team asked something back: the family has no answer by its day', async () => {
    viewOf(await teams.act(askBack, ladderId, { question: 'Is er al met de bank gebeld?' }));
    await carryAll(world);
    expect([await daysLater(28), await daysLater(29)]).toEqual([none, atTeam]);
  });

  test('counts at the policy team once it was passed up, by the deadline of that team', async () => {
    viewOf(await teams.act(passUpToPolicyTeam, ladderId, { reason: 'Dit vraagt ander beleid.' }));
    expect([await daysLater(42), await daysLater(43)]).toEqual([none, { doorbraakteam: 0, policyTeam: 1 }]);
  });
});

test('a question at the nation counts there, and in the gemeente no more', async () => {
  const nation = {
    principal: { kind: 'national', personId: PersonId.parse(anId(99)), assurance: 'substantial' },
  } as const;
  viewOf(await teams.act(passUpToPolicyTeam, ladderId, { reason: 'Dit vraagt ander beleid.' }));
  const text = { question: 'Mag een advies een besluit worden?', why: 'De regels staan het nu niet toe.' };
  const up = { reason: 'Dit is een landelijke regel.', text };
  viewOf(await teams.act(passUpToNation, ladderId, up, world.people.policyTeam));
  await carryAll(world);
  expect([await daysLater(91, nowhere), await daysLater(92, nowhere)]).toEqual([{ national: 0 }, { national: 1 }]);
  expect(await daysLater(200)).toEqual(none);

  const { rows } = viewOf<{ rows: { id: string }[] }>(await world.act('national', listNational, { as: nation }));
  const nationalId = rows[0]?.id ?? '';
  const opened = await world.act('national', openNational, { as: nation, input: { nationalId } });
  const answer = { as: nation, input: { nationalId, ...anAnswer }, ifMatch: versionOf(opened) };
  viewOf(await world.act('national', answerNational, answer));
  expect(await daysLater(200, nowhere)).toEqual({ national: 0 });
});
