// Attacks on the agreement of a family: by a relative, by the worker, by whoever finds the paper.
import { addMember, changeMember, inviteMember, openFamilyFile } from '@greep/care';
import { type FamilyId, Instant, type PersonId } from '@greep/kernel';
import { linkRows } from '@greep/people';
import { answerPlan, openPlan, proposePlan, rewordGoal, saveDraft, withdrawShare } from '@greep/plans';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aGoal, aRunningFamily, type RunningFamily, versionOf, viewOf } from '../support/story.ts';
import { type Somebody, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

type Share = { readonly name: string; readonly kind: string; readonly withdrawnAt?: string };
type Plan = {
  readonly shares: readonly Share[];
  readonly agreed?: { readonly version: number };
  readonly hasChanges: boolean;
};
type File = {
  readonly members: readonly { readonly personId: PersonId; readonly name: string; readonly mustAgree: boolean }[];
};

let world: VerbWorld;
let home: RunningFamily;

beforeEach(async () => {
  world = await startVerbWorld();
  home = await aRunningFamily(world);
});
afterEach(() => world.stop());

const planFor = async (as: Somebody): Promise<Plan> =>
  viewOf<Plan>(await world.act('care', openPlan, { as, input: { familyId: home.familyId } }));

const propose = (more: object = {}) =>
  world.act('care', proposePlan, { as: world.people.worker, input: { familyId: home.familyId, ...more } });

const sayYes = (as: Somebody, version: number) =>
  world.act('care', answerPlan, { as, input: { familyId: home.familyId, version, answer: 'yes' } });

const agree = async (version: number, more: object = {}): Promise<void> => {
  viewOf(await propose(more));
  for (const member of [home.mother, home.son]) viewOf(await sayYes(member, version));
};

const askCode = (as: Somebody, personId: PersonId) =>
  world.act('care', inviteMember, { as, input: { familyId: home.familyId, personId } });

const hasSignedIn = async ({ id, name }: Somebody): Promise<void> => {
  const now = Instant.parse('2026-10-15T08:00:00.000Z');
  const committed = await world.storeFor('sign-in').commit(
    {
      aggregate: `PERSON#${id}`,
      action: 'redeem-invitation',
      puts: [...linkRows('0'.repeat(64), { personId: id, linkedAt: now })],
    },
    { actor: { personId: id, role: 'invited' }, requestId: 'test' },
  );
  if (!committed.ok) throw new Error(`${name} could not sign in`);
};

describe('a code on paper', () => {
  test('of somebody who must agree comes from the worker, not from a relative who could then agree for them', async () => {
    for (const { id } of [home.mother, home.son])
      expect(await askCode(home.daughter, id)).toMatchObject({ ok: false, error: { code: 'worker-invites' } });
    expect(await askCode(world.people.worker, home.mother.id)).toMatchObject({ ok: true });
    expect(await askCode(home.mother, home.daughter.id)).toMatchObject({ ok: true });
  });

  test('is not made again for who signed in already, not even by the worker', async () => {
    await hasSignedIn(home.mother);
    expect(await askCode(world.people.worker, home.mother.id)).toMatchObject({
      ok: false,
      error: { code: 'member-signed-in-already' },
    });
  });
});

describe('the agreement', () => {
  test('waits for a parent whose authority was recorded while the plan lay with the family', async () => {
    await aGoal(world, home.familyId);
    viewOf(await propose());
    const father = { familyId: home.familyId, name: 'Karim Bouzid', relation: 'parent', hasAuthority: true };
    viewOf(await world.act('care', addMember, { as: world.people.worker, input: father }));
    viewOf(await sayYes(home.mother, 1));
    expect(viewOf(await sayYes(home.son, 1))).toMatchObject({ state: 'proposed' });
    expect(await planFor(home.mother)).toMatchObject({ shares: [], hasChanges: true });
    expect(viewOf(await propose())).toMatchObject({ version: 2, answers: [{}, {}, {}] });
  });

  test('asks a youth whose age nobody knows', async () => {
    const { members } = viewOf<File>(
      await world.act('care', openFamilyFile, { as: world.people.worker, input: { familyId: home.familyId } }),
    );
    expect(members.find(({ personId }) => personId === home.daughter.id)?.mustAgree).toBe(false);
    const unknownAge = {
      familyId: home.familyId,
      personId: home.daughter.id,
      name: 'Noor',
      relation: 'youth',
      hasAuthority: false,
    };
    const changed = await world.act('care', changeMember, { as: world.people.worker, input: unknownAge, ifMatch: 1 });
    const daughter = viewOf<File>(changed).members.find(({ personId }) => personId === home.daughter.id);
    expect(daughter?.mustAgree).toBe(true);
  });
});

describe('a consent', () => {
  const stop = (as: Somebody, readerName: string, isWithdrawn: boolean) =>
    world.act('care', withdrawShare, { as, input: { familyId: home.familyId, readerName, isWithdrawn } });
  const reader = (name: string) => ({ name, kind: 'partner', what: 'whole-plan' });
  const stillReads = async (name: string): Promise<boolean> =>
    (await planFor(home.mother)).shares.some(
      (share) => share.name === name && share.kind === 'partner' && !share.withdrawnAt,
    );

  test('that one stopped is not given again by another', async () => {
    await aGoal(world, home.familyId);
    await agree(1, { alsoReads: [reader('Wijkteam')] });
    viewOf(await stop(home.mother, 'Wijkteam', true));
    expect(await stop(home.daughter, 'Wijkteam', false)).toMatchObject({
      ok: false,
      error: { code: 'not-withdrawn-by-you' },
    });
    expect(await stillReads('Wijkteam')).toBe(false);
    viewOf(await stop(home.mother, 'Wijkteam', false));
    expect(await stillReads('Wijkteam')).toBe(true);
  });

  test('can be stopped also when the reader bears the name of somebody who reads anyway', async () => {
    const names = [home.mother.name, home.son.name, 'werkbegeleider van Anouk Verhoeven'];
    await aGoal(world, home.familyId);
    await agree(1, { alsoReads: names.map(reader) });
    for (const name of names) viewOf(await stop(home.mother, name, true));
    for (const name of names) expect(await stillReads(name)).toBe(false);
  });

  test('ends with the version that no longer names the reader', async () => {
    const goal = await aGoal(world, home.familyId);
    await agree(1, { alsoReads: [reader('Wijkteam')] });
    const words = { familyId: home.familyId, goalId: goal.id, words: 'Ik wil meer rust.' };
    viewOf(await world.act('care', rewordGoal, { as: home.mother, input: words, ifMatch: goal.version }));
    await agree(2);
    expect(await stillReads('Wijkteam')).toBe(false);
  });
});

test('nobody of a family can fill its file with drafts until it no longer opens', async () => {
  const keep = (familyId: FamilyId, section: string) =>
    world.act('care', saveDraft, { as: home.daughter, input: { familyId, section, text: { words: 'x' } }, ifMatch: 0 });
  for (let n = 0; n < 200; n += 1) expect(versionOf(await keep(home.familyId, `part-${n}`))).toBe(1);
  expect(await keep(home.familyId, 'one-more')).toMatchObject({ ok: false, error: { code: 'too-many-drafts' } });
  expect(
    await world.act('care', openFamilyFile, { as: home.mother, input: { familyId: home.familyId } }),
  ).toMatchObject({ ok: true });
});
