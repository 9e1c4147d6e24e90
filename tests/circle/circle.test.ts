// Somebody of the circle reads what the family shares with them, and nothing else; the family decides at every moment.
import { listFamilies, openAccessLog } from '@greep/care';
import {
  acceptSharing,
  answerEnding,
  completeOwnPart,
  endOwnPart,
  inviteReader,
  listSharedPlans,
  openCircle,
  openSharedPlan,
} from '@greep/circle';
import { AssignmentId, OrganisationId, PersonId } from '@greep/kernel';
import { invitationHash, invitationKey, invitationKind } from '@greep/people';
import { answerPlan, openPlan, proposePlan, recordAction, withdrawShare } from '@greep/plans';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { whoKnowsFamily } from '../../packages/escalations/carry/who-knows-family.ts';
import { anId } from '../support/clock.ts';
import { aGoal, aRunningFamily, type RunningFamily, viewOf } from '../support/story.ts';
import { asMember, type Somebody, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;
const worlds: VerbWorld[] = [];

const school = OrganisationId.parse(anId(9003));
const oma = { name: 'oma Fatiha', kind: 'network', what: 'own-actions' } as const;
const juf = { name: 'juf Ellen', kind: 'partner', what: 'own-actions' } as const;

const someone = (role: 'networkMember' | 'partner', id: PersonId, organisationId?: OrganisationId): Somebody => {
  const member = asMember(world.people.worker.principal.gemeente, id, role);
  const principal = { ...member.principal, role, assignmentId: AssignmentId.parse(id) };
  return { ...member, principal: organisationId ? { ...principal, organisationId } : principal };
};

const care = (verb: Parameters<VerbWorld['act']>[1], as: Somebody, input: object = {}, ifMatch?: number) =>
  world.act('care', verb, {
    as,
    input: { familyId: family.familyId, ...input },
    ...(ifMatch !== undefined && { ifMatch }),
  });

const agree = async (version: number, alsoReads: readonly object[]): Promise<void> => {
  viewOf(await care(proposePlan, world.people.worker, { alsoReads }));
  for (const who of [family.mother, family.son]) viewOf(await care(answerPlan, who, { version, answer: 'yes' }));
};

const action = (who: string, what: string) => care(recordAction, world.people.worker, { owner: 'network', who, what });

const codeFor = async (input: object): Promise<string> =>
  viewOf<{ code: string }>(await care(inviteReader, world.people.worker, input)).code;

type Circle = { members: { id: string; name: string; isShared: boolean; hasSignedIn: boolean; version: number }[] };
const circle = async (as = world.people.worker) => viewOf<Circle>(await care(openCircle, as));

const idOf = async (name: string): Promise<PersonId> =>
  PersonId.parse((await circle()).members.find((member) => member.name === name)?.id);

/** Her paper was written and she is the one who signed in with it. */
const fatiha = async (): Promise<Somebody> => {
  await codeFor({ name: oma.name, kind: 'network' });
  return someone('networkMember', await idOf(oma.name));
};

const nothing = { ok: false, error: { kind: 'not-found', code: 'not-found' } };
const open = (as: Somebody) => care(openSharedPlan, as);
const rows = async (as: Somebody) => viewOf<{ rows: object[] }>(await world.act('care', listSharedPlans, { as })).rows;

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  family = await aRunningFamily(world);
  await aGoal(world, family.familyId);
  viewOf(await action('Oma Fatiha', 'brengt Ilias naar school'));
  viewOf(await action('juf Ellen', 'belt als een kind er niet is'));
  await agree(1, [oma, juf]);
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

describe('somebody of the own network', () => {
  test('reads the own agreements and whom to call, and no goal, name or agreement of anybody else', async () => {
    const view = viewOf<object>(await open(await fatiha()));
    expect(view).toMatchObject({
      familyName: 'Bouzid',
      name: 'oma Fatiha',
      agreements: [{ what: 'brengt Ilias naar school', since: '2026-10-15' }],
      goals: [],
      others: [],
      worker: { name: 'Anouk Verhoeven', providerName: 'Cumulus' },
    });
    expect(JSON.stringify(view)).not.toMatch(/Samira|Yassin|Ellen|rust/);
  });

  test('reads goals, their next step and what others do only when the family shares the whole plan', async () => {
    viewOf(await action('Samira', 'legt kleren klaar'));
    await agree(2, [{ ...oma, what: 'whole-plan' }, juf]);
    expect(viewOf(await open(await fatiha()))).toMatchObject({
      goals: [{ words: 'Ik wil rust.', nextStep: 'gehoopt' }],
      others: [{ who: 'juf Ellen' }, { who: 'Samira' }],
    });
  });

  test('says that an own agreement is done, and that of another does not exist', async () => {
    const as = await fatiha();
    const [own] = viewOf<{ agreements: { id: string; version: number }[] }>(await open(as)).agreements;
    const done = await care(completeOwnPart, as, { actionId: own?.id, isDone: true }, own?.version);
    expect(viewOf(done)).toMatchObject({ doneOn: '2026-10-15', version: 2 });
    const { actions } = viewOf<{ actions: { id: string; who: string }[] }>(await care(openPlan, family.mother));
    const other = actions.find(({ who }) => who === 'juf Ellen')?.id;
    expect(await care(completeOwnPart, as, { actionId: other, isDone: true }, 1)).toEqual(nothing);
  });

  test('reads nothing any more at the moment in which the family stops it, and reads again when it is taken back', async () => {
    const as = await fatiha();
    const stop = (isWithdrawn: boolean) => care(withdrawShare, family.mother, { readerName: oma.name, isWithdrawn });
    viewOf(await stop(true));
    expect(await open(as)).toEqual(nothing);
    expect(await rows(as)).toEqual([]);
    viewOf(await stop(false));
    expect(await rows(as)).toHaveLength(1);
  });

  test('reads nothing any more when a newer plan is agreed without her, and nobody can let her in by hand then', async () => {
    const as = await fatiha();
    viewOf(await care(withdrawShare, family.mother, { readerName: oma.name, isWithdrawn: true }));
    viewOf(await action('Samira', 'legt kleren klaar'));
    await agree(2, [juf]);
    const back = await care(withdrawShare, family.mother, { readerName: oma.name, isWithdrawn: false });
    expect(back).toMatchObject({ error: { code: 'not-in-agreed-plan' } });
    expect(await open(as)).toEqual(nothing);
    expect((await circle()).members).toMatchObject([
      { name: 'oma Fatiha', isShared: false },
      { name: 'juf Ellen', isShared: true },
    ]);
  });

  test('is seen by the family, under the name that the family gave her', async () => {
    const as = await fatiha();
    await open(as);
    await rows(as);
    const log = viewOf<{ rows: object[] }>(await care(openAccessLog, family.mother)).rows;
    const look = { name: 'oma Fatiha', role: 'networkMember', purpose: 'shared-by-family' };
    expect(log).toContainEqual(expect.objectContaining({ ...look, action: 'open-shared-plan' }));
    expect(log).toContainEqual(expect.objectContaining({ ...look, action: 'list-shared-plans' }));
  });
});

describe('ending the own part', () => {
  test('family and worker read why, she reads nothing, and the worker owes it a talk until one was held', async () => {
    const as = await fatiha();
    viewOf(await care(endOwnPart, as, { words: 'Mijn knie wil niet meer.' }, 1));
    expect(await open(as)).toEqual(nothing);
    const [member] = (await circle(family.mother)).members.filter(({ name }) => name === oma.name);
    expect(member).toMatchObject({
      isShared: false,
      endings: [{ on: '2026-10-15', words: 'Mijn knie wil niet meer.' }],
    });
    const due = async () => {
      const { people } = world;
      const list = viewOf<{ rows: { due?: { what: string } }[] }>(
        await world.act('care', listFamilies, { as: people.worker }),
      );
      return list.rows[0]?.due?.what;
    };
    expect(await due()).toBe('circle');
    const answered = { readerId: member?.id, words: 'Ria brengt Ilias nu.' };
    viewOf(await care(answerEnding, world.people.worker, answered, member?.version));
    expect(await due()).not.toBe('circle');
    const again = await care(answerEnding, world.people.worker, answered, (member?.version ?? 0) + 1);
    expect(again).toMatchObject({ error: { code: 'ending-answered' } });
  });

  test('nobody of the family lets in again who ended it: that takes a new plan', async () => {
    viewOf(await care(endOwnPart, await fatiha(), { words: 'Ik kan niet meer.' }, 1));
    const back = await care(withdrawShare, family.mother, { readerName: oma.name, isWithdrawn: false });
    expect(back).toMatchObject({ error: { code: 'not-withdrawn-by-you' } });
  });

  test('reads again under a new plan that names them, with the sign-in that they had', async () => {
    const as = await fatiha();
    viewOf(await care(endOwnPart, as, { words: 'Ik kan niet meer.' }, 1));
    expect(await open(as)).toEqual(nothing);
    viewOf(await action('oma Fatiha', 'kookt op woensdag'));
    await agree(2, [oma, juf]);
    expect(viewOf(await open(as))).toMatchObject({ name: 'oma Fatiha' });
  });
});

describe('the code on paper', () => {
  test('is written for nobody with whom the family shares nothing', async () => {
    const ria = await care(inviteReader, world.people.worker, { name: 'buurvrouw Ria', kind: 'network' });
    expect(ria).toEqual(nothing);
    viewOf(await care(withdrawShare, family.mother, { readerName: oma.name, isWithdrawn: true }));
    const stopped = await care(inviteReader, world.people.worker, { name: oma.name, kind: 'network' });
    expect(stopped).toMatchObject({ error: { code: 'not-shared-now' } });
  });

  test('of a partner names an organisation that the gemeente knows', async () => {
    const invite = (more: object) =>
      care(inviteReader, world.people.worker, { name: juf.name, kind: 'partner', ...more });
    expect(await invite({})).toMatchObject({ error: { fields: [{ code: 'required' }] } });
    expect(await invite({ organisationId: anId(1) })).toMatchObject({ error: { fields: [{ code: 'not-a-choice' }] } });
  });

  test('makes a partner of that organisation a reader, once, and nobody of another', async () => {
    const code = await codeFor({ name: juf.name, kind: 'partner', organisationId: school });
    const ellen = someone('partner', PersonId.parse(anId(501)), school);
    const elsewhere = someone('partner', PersonId.parse(anId(502)), OrganisationId.parse(anId(9001)));
    const nobody = someone('networkMember', PersonId.parse(anId(503)));
    const use = (as: Somebody, typed = code) => world.act('care', acceptSharing, { as, input: { code: typed } });
    const refused = { ok: false, error: { code: 'invitation-code-not-valid' } };
    expect(await use(elsewhere)).toMatchObject(refused);
    expect(await use(nobody)).toMatchObject(refused);
    expect(await use(ellen, 'ABCDE-FGHJK')).toMatchObject(refused);
    expect(viewOf(await use(ellen, code.toLowerCase()))).toMatchObject({
      agreements: [{ what: 'belt als een kind er niet is' }],
    });
    expect(await use(someone('partner', PersonId.parse(anId(504)), school))).toMatchObject(refused);
    const movedOn = { ...ellen, principal: { ...ellen.principal, organisationId: OrganisationId.parse(anId(9002)) } };
    expect(await open(movedOn)).toEqual(nothing);
    expect(await rows(movedOn)).toEqual([]);
  });

  test('used by somebody of the network who is known already lets nobody new sign in', async () => {
    const code = await codeFor({ name: oma.name, kind: 'network' });
    const known = someone('networkMember', PersonId.parse(anId(505)));
    viewOf(await world.act('care', acceptSharing, { as: known, input: { code } }));
    const stored = await world.storeFor('sign-in').find(invitationKind, invitationKey(invitationHash(code)));
    expect(stored?.value.state).toBe('withdrawn');
    expect(await rows(known)).toHaveLength(1);
  });

  test('makes its reader somebody who knows the family, before they ever looked: a bottleneck of it is not theirs to judge', async () => {
    const code = await codeFor({ name: juf.name, kind: 'partner', organisationId: school });
    const ellen = someone('partner', PersonId.parse(anId(506)), school);
    const known = () => whoKnowsFamily(world.storeFor('carry-bottleneck-to-doorbraak'), family.familyId);
    expect(await known()).not.toContain(ellen.id);
    viewOf(await world.act('care', acceptSharing, { as: ellen, input: { code } }));
    expect(await known()).toContain(ellen.id);
  });

  test('is for the worker to write, with the family beside her: nobody else gets one', async () => {
    for (const who of [family.mother, world.people.supervisor])
      expect(await care(inviteReader, who, { name: oma.name, kind: 'network' })).toMatchObject({
        error: { kind: 'not-allowed' },
      });
    expect(await care(inviteReader, world.people.colleague, { name: oma.name, kind: 'network' })).toEqual(nothing);
  });
});
