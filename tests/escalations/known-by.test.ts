import { endMember } from '@greep/care';
import { listLadder, openLadder } from '@greep/escalations';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  aBottleneckAtTeam,
  aReportedBottleneck,
  carryAll,
  onAgenda,
  openTold,
  type Told,
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
});
