import { addMember, endMember } from '@greep/care';
import { answerOnLadder, bringUpAgain, judgeAnswer, listLadder, openLadder } from '@greep/escalations';
import { PersonId } from '@greep/kernel';
import { listReferrals, openReferral } from '@greep/referrals';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  aBottleneckAtTeam,
  anAnswer,
  aReportedBottleneck,
  carryAll,
  onAgenda,
  openTold,
  type Told,
  teamsOf,
} from '../support/bottleneck-story.ts';
import { anId } from '../support/clock.ts';
import { aRunningFamily, type RunningFamily, viewOf } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;
let told: Told;
const worlds: VerbWorld[] = [];

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  family = await aRunningFamily(world);
  told = await aReportedBottleneck(world, family);
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });
const atTeam = (): Promise<string> => aBottleneckAtTeam(world, family, told);

describe('who knows the family', () => {
  const inTeam = (who: VerbWorld['people']['worker']) => ({
    ...who,
    principal: { ...who.principal, role: 'doorbraakteamMember' as const },
  });

  test.each(['worker', 'supervisor', 'referrer', 'assessor'] as const)(
    '%s sees nothing of its bottleneck',
    async (who) => {
      const ladderId = await atTeam();
      const as = inTeam(world.people[who]);
      expect(await world.act('doorbraak', openLadder, { as, input: { ladderId } })).toMatchObject(refused('not-found'));
      expect(await onAgenda(world, as)).toBeUndefined();
    },
  );

  test('nor does who began to supervise its worker after the copy left', async () => {
    const ladderId = await atTeam();
    const { doorbraak, worker } = world.people;
    const as = { ...doorbraak, principal: { ...doorbraak.principal, supervises: [worker.id] } };
    expect(await onAgenda(world)).toBeDefined();
    expect(await onAgenda(world, as)).toBeUndefined();
    expect(await world.act('doorbraak', openLadder, { as, input: { ladderId } })).toMatchObject(refused('not-found'));
  });

  test('nor does the mother, when she has a seat in the team', async () => {
    const ladderId = await atTeam();
    const as = inTeam(family.mother);
    expect(await world.act('doorbraak', openLadder, { as, input: { ladderId } })).toMatchObject(refused('not-found'));
  });

  test('when all of the team know it, the project leader hears how many there are', async () => {
    await atTeam();
    const asked = { as: world.people.projectLeader };
    expect(viewOf(await world.act('doorbraak', listLadder, asked))).toMatchObject({ nobodyMayAct: 0 });
    // The only member of the team looks at the file, as the family's worker would.
    const store = world.storeFor('care');
    const { principal } = world.people.doorbraak;
    const look = { familyId: family.familyId, action: 'open-family-file', purpose: 'other', requestId: anId(5000) };
    await store.logAccess([{ ...look, personId: principal.personId, role: 'familyWorker' }], 'opened');
    const { version } = await openTold(world, told);
    expect(version).toBeGreaterThan(0);
    const daughter = { familyId: family.familyId, personId: family.daughter.id };
    viewOf(await world.act('care', endMember, { as: world.people.worker, input: daughter, ifMatch: 1 }));
    await carryAll(world);
    expect(viewOf(await world.act('doorbraak', listLadder, asked))).toMatchObject({ nobodyMayAct: 1 });
    expect(await onAgenda(world)).toBeUndefined();
  });

  test('whoever only read the referral takes no part, nor whoever saw it in a list', async () => {
    const { assessor } = world.people;
    const somebody = (number: number) => ({
      ...assessor,
      principal: { ...assessor.principal, personId: PersonId.parse(anId(number)) },
    });
    const [reader, lister] = [somebody(8777), somebody(8778)];
    const input = { show: 'done' };
    const { rows } = viewOf<{ rows: { id: string }[] }>(
      await world.act('referral', listReferrals, { as: lister, input }),
    );
    const referralId = rows[0]?.id;
    viewOf(await world.act('referral', openReferral, { as: reader, input: { referralId } }));
    const ladderId = await atTeam();
    for (const one of [reader, lister]) {
      const opened = await world.act('doorbraak', openLadder, { as: inTeam(one), input: { ladderId } });
      expect(opened).toMatchObject(refused('not-found'));
    }
  });

  const somebodyJoins = async (): Promise<void> => {
    const input = { familyId: family.familyId, name: 'Nieuw Iemand', relation: 'other', hasAuthority: false };
    viewOf(await world.act('care', addMember, { as: world.people.worker, input }));
    await carryAll(world);
  };

  test('that somebody joined the family is no other version to who types an answer', async () => {
    const ladderId = await atTeam();
    const teams = teamsOf(world);
    const { version } = await teams.open(ladderId);
    await somebodyJoins();
    expect((await teams.open(ladderId)).version).toBe(version);
    const as = world.people.doorbraak;
    viewOf(await world.act('doorbraak', answerOnLadder, { as, input: { ladderId, ...anAnswer }, ifMatch: version }));
  });

  test('what is closed, and brought up again since, hears who joined as well', async () => {
    const ladderId = await atTeam();
    const teams = teamsOf(world);
    viewOf(await teams.act(answerOnLadder, ladderId, anAnswer));
    await carryAll(world);
    const judged = { ...told, helped: 'no' };
    const { version } = await openTold(world, told);
    viewOf(await world.act('care', judgeAnswer, { as: family.mother, input: judged, ifMatch: version }));
    viewOf(await world.act('care', bringUpAgain, { as: family.mother, input: told, ifMatch: version + 1 }));
    await world.storeFor('care').logAccess(
      [
        {
          ...{ familyId: family.familyId, personId: world.people.doorbraak.id, role: 'familyWorker' },
          ...{ action: 'open-family-file', purpose: 'stand-in', requestId: anId(5001) },
        },
      ],
      'opened',
    );
    await somebodyJoins();
    const as = world.people.doorbraak;
    expect(await world.act('doorbraak', openLadder, { as, input: { ladderId } })).toMatchObject(refused('not-found'));
  });
});
