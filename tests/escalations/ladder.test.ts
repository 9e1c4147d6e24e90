import {
  answerNational,
  answerOnLadder,
  answerText,
  askBack,
  bringUpAgain,
  correctNational,
  correctOnLadder,
  judgeAnswer,
  listLadder,
  listNational,
  openLadder,
  openNational,
  passToNation,
  passToPolicyTeam,
  pullBack,
  sendAnswer,
  withdrawBottleneck,
} from '@greep/escalations';
import { PersonId } from '@greep/kernel';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  aReportedBottleneck,
  carryAll,
  lettingGo,
  onAgenda,
  openTold,
  type Told,
} from '../support/bottleneck-story.ts';
import { anId } from '../support/clock.ts';
import { aRunningFamily, type RunningFamily, versionOf, viewOf } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;
let told: Told;
const worlds: VerbWorld[] = [];

const nation = {
  principal: { kind: 'national', personId: PersonId.parse(anId(99)), assurance: 'substantial' },
} as const;
const anAnswer = {
  direction: 'experiment',
  words: 'Een schuldhulpverlener neemt het advies van de gezinswerker over.',
  agreements: [{ who: 'Sociale Zaken', what: 'neemt binnen een week een besluit', before: '2026-11-01' }],
};

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  family = await aRunningFamily(world);
  told = await aReportedBottleneck(world, family);
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });

const atTeam = async (): Promise<string> => {
  await lettingGo(world, family, told);
  await carryAll(world);
  return (await onAgenda(world))?.id ?? '';
};

const atLadder = async (ladderId: string, as = world.people.doorbraak) => {
  const opened = await world.act('doorbraak', openLadder, { as, input: { ladderId } });
  return { view: viewOf<Record<string, unknown>>(opened), version: versionOf(opened) };
};

const doOnLadder = async (
  verb: Parameters<VerbWorld['act']>[1],
  ladderId: string,
  input: object,
  as = world.people.doorbraak,
) => {
  const { version } = await atLadder(ladderId, as);
  return world.act('doorbraak', verb, { as, input: { ladderId, ...input }, ifMatch: version });
};

describe('at the doorbraakteam', () => {
  test('the copy says what the family let go, and nothing of who or where', async () => {
    const { view } = await atLadder(await atTeam());
    expect(view).toMatchObject({
      state: 'on-agenda',
      theme: 'debts-and-money',
      reportedMonth: '2026-10',
      weeksInFile: 0,
    });
    expect(JSON.stringify(view)).not.toMatch(/Bouzid|Cumulus|Anouk|Joost/);
    expect(JSON.stringify(view)).not.toContain(family.familyId);
    expect(JSON.stringify(view)).not.toContain(told.bottleneckId);
  });

  test('an answer returns to worker and family, and is closed only when they say whether it helped', async () => {
    const ladderId = await atTeam();
    viewOf(await doOnLadder(answerOnLadder, ladderId, anAnswer));
    await carryAll(world);
    const { view, version } = await openTold(world, told, family.mother);
    expect(view).toMatchObject({
      state: 'answered',
      answer: { level: 'doorbraakteam', answer: anAnswer },
      acts: ['judge'],
    });
    const input = { ...told, helped: 'yes', words: 'We zijn aan de beurt.' };
    viewOf(await world.act('care', judgeAnswer, { as: family.mother, input, ifMatch: version }));
    await carryAll(world);
    const closed = await atLadder(ladderId);
    expect(closed.view).toMatchObject({ state: 'closed', helped: 'yes' });
    expect(JSON.stringify(closed.view)).not.toContain('We zijn aan de beurt');
  });

  test('a question goes down and its answer comes up, both without a name', async () => {
    const ladderId = await atTeam();
    viewOf(await doOnLadder(askBack, ladderId, { question: 'Ligt er al een vonnis?' }));
    await carryAll(world);
    const { view, version } = await openTold(world, told);
    expect(view).toMatchObject({
      state: 'returned',
      askedBack: { question: 'Ligt er al een vonnis?' },
      acts: ['send-answer', 'withdraw'],
    });
    const named = { ...told, answer: 'Ja, Samira kreeg het vonnis in september.' };
    const held = await world.act('care', sendAnswer, { as: world.people.worker, input: named, ifMatch: version });
    expect(held).toMatchObject({ ok: false, error: { fields: [{ pointer: '/answer', code: 'name-of-family' }] } });
    const input = { ...told, answer: 'Ja, sinds september.' };
    const shown = await world.act('care', sendAnswer, { as: world.people.worker, input, ifMatch: version });
    const yes = { ...told, answer: 'yes' };
    viewOf(await world.act('care', answerText, { as: family.mother, input: yes, ifMatch: versionOf(shown) }));
    await carryAll(world);
    expect((await atLadder(ladderId)).view).toMatchObject({
      state: 'on-agenda',
      questions: [{ question: 'Ligt er al een vonnis?', answer: 'Ja, sinds september.' }],
    });
    expect((await openTold(world, told)).view.state).toBe('at-doorbraakteam');
  });

  test('whoever did it takes it back within ten minutes, and the file hears that too', async () => {
    const ladderId = await atTeam();
    viewOf(await doOnLadder(answerOnLadder, ladderId, anAnswer));
    await carryAll(world);
    viewOf(await doOnLadder(pullBack, ladderId, {}));
    await carryAll(world);
    expect((await openTold(world, told)).view.state).toBe('at-doorbraakteam');
    viewOf(await doOnLadder(answerOnLadder, ladderId, anAnswer));
    world.clock.advance(601);
    expect(await doOnLadder(pullBack, ladderId, {})).toMatchObject(refused('wrong-state', 'too-late-to-pull-back'));
  });

  test('a corrected answer keeps what it was, and reaches a file that is closed already', async () => {
    const ladderId = await atTeam();
    viewOf(await doOnLadder(answerOnLadder, ladderId, anAnswer));
    await carryAll(world);
    const { version } = await openTold(world, told);
    const no = { ...told, helped: 'no' };
    viewOf(await world.act('care', judgeAnswer, { as: world.people.worker, input: no, ifMatch: version }));
    await carryAll(world);
    viewOf(
      await doOnLadder(correctOnLadder, ladderId, {
        ...anAnswer,
        words: 'Eerst bellen.',
        why: 'Het nummer klopte niet.',
      }),
    );
    await carryAll(world);
    expect((await openTold(world, told)).view).toMatchObject({
      state: 'closed',
      answer: { answer: { words: 'Eerst bellen.' }, corrections: [{ was: anAnswer, why: 'Het nummer klopte niet.' }] },
      verdict: { helped: 'no' },
      acts: ['bring-up-again'],
    });
  });

  test('what did not help is brought up again, with its way, and gets another copy', async () => {
    const ladderId = await atTeam();
    viewOf(await doOnLadder(answerOnLadder, ladderId, anAnswer));
    await carryAll(world);
    const answered = await openTold(world, told);
    const no = { ...told, helped: 'no' };
    const closed = await world.act('care', judgeAnswer, {
      as: world.people.worker,
      input: no,
      ifMatch: answered.version,
    });
    const again = await world.act('care', bringUpAgain, { as: family.mother, input: told, ifMatch: versionOf(closed) });
    expect(viewOf(again)).toMatchObject({ state: 'at-supervisor', questions: [] });
    await lettingGo(world, family, told);
    await carryAll(world);
    expect((await atLadder(ladderId)).view).toMatchObject({ state: 'closed', helped: 'no' });
    const next = await onAgenda(world);
    expect(next?.id).not.toBe(ladderId);
    expect((await atLadder(next?.id ?? '')).view).toMatchObject({
      pattern: { times: 1, helped: { no: 1 }, directions: [{ direction: 'experiment', times: 1, helped: 0 }] },
    });
  });

  test('passed up twice, or answered after it was withdrawn: a clear sentence and nothing lost', async () => {
    const ladderId = await atTeam();
    viewOf(await doOnLadder(passToPolicyTeam, ladderId, { reason: 'Dit vraagt ander beleid.' }));
    expect(await doOnLadder(passToPolicyTeam, ladderId, { reason: 'Nog een keer.' })).toMatchObject(
      refused('not-allowed'),
    );
    await carryAll(world);
    const { version, view } = await openTold(world, told);
    expect(view).toMatchObject({ state: 'at-policy-team', level: 'policyTeam' });
    viewOf(await world.act('care', withdrawBottleneck, { as: family.mother, input: told, ifMatch: version }));
    await carryAll(world);
    const late = await doOnLadder(answerOnLadder, ladderId, anAnswer, world.people.policyTeam);
    expect(late).toMatchObject(refused('wrong-state', 'ladder-was-withdrawn'));
  });
});

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
    const { endMember } = await import('@greep/care');
    const daughter = { familyId: family.familyId, personId: family.daughter.id };
    viewOf(await world.act('care', endMember, { as: world.people.worker, input: daughter, ifMatch: 1 }));
    await carryAll(world);
    expect(viewOf(await world.act('doorbraak', listLadder, asked))).toMatchObject({ nobodyMayAct: 1 });
    expect(await onAgenda(world)).toBeUndefined();
  });
});

describe('at the nation', () => {
  const text = {
    question: 'Mag een advies van een gezinswerker een besluit worden?',
    why: 'De regels staan het nu niet toe.',
  };
  const atNation = async (): Promise<string> => {
    const ladderId = await atTeam();
    viewOf(await doOnLadder(passToPolicyTeam, ladderId, { reason: 'Dit vraagt ander beleid.' }));
    const input = { reason: 'Dit is een landelijke regel.', text };
    viewOf(await doOnLadder(passToNation, ladderId, input, world.people.policyTeam));
    await carryAll(world);
    return ladderId;
  };
  const atTable = async () => {
    const { rows } = viewOf<{ rows: { id: string }[] }>(await world.act('national', listNational, { as: nation }));
    const nationalId = rows[0]?.id ?? '';
    const opened = await world.act('national', openNational, { as: nation, input: { nationalId } });
    return { nationalId, view: viewOf<object>(opened), version: versionOf(opened) };
  };

  test('it reads what the policy team wrote, and of no gemeente', async () => {
    const ladderId = await atNation();
    const { view } = await atTable();
    expect(view).toMatchObject({ state: 'open', text, weeksBefore: 0, acts: ['answer'] });
    expect(JSON.stringify(view)).not.toMatch(/gm0344|Utrecht|Kredietbank|schuldhulp/);
    expect(JSON.stringify(view)).not.toContain(ladderId);
    expect((await openTold(world, told)).view).toMatchObject({ state: 'at-national', level: 'national' });
  });

  test('a name of an organisation of the gemeente keeps the text in', async () => {
    const ladderId = await atTeam();
    viewOf(await doOnLadder(passToPolicyTeam, ladderId, { reason: 'Dit vraagt ander beleid.' }));
    const input = { reason: 'Landelijk.', text: { ...text, why: 'Bij Cumulus mag het niet.' } };
    expect(await doOnLadder(passToNation, ladderId, input, world.people.policyTeam)).toMatchObject({
      ok: false,
      error: { fields: [{ pointer: '/text/why', code: 'names-organisation' }] },
    });
  });

  test('its answer goes all the way down, and so does a correction', async () => {
    await atNation();
    const { nationalId, version } = await atTable();
    const answered = await world.act('national', answerNational, {
      as: nation,
      input: { nationalId, ...anAnswer },
      ifMatch: version,
    });
    await carryAll(world);
    expect((await openTold(world, told)).view).toMatchObject({
      state: 'answered',
      answer: { level: 'national', answer: anAnswer },
    });
    const input = { nationalId, ...anAnswer, words: 'Per 1 januari.', why: 'De datum stond er niet bij.' };
    viewOf(await world.act('national', correctNational, { as: nation, input, ifMatch: versionOf(answered) }));
    await carryAll(world);
    expect((await openTold(world, told)).view.answer?.answer.words).toBe('Per 1 januari.');
  });

  test('nobody of a gemeente finds anything there, and no member of the nation anything of a gemeente', async () => {
    const ladderId = await atNation();
    const { nationalId } = await atTable();
    const as = world.people.policyTeam;
    expect(await world.act('national', openNational, { as, input: { nationalId } })).toMatchObject(
      refused('not-found'),
    );
    const up = { as: nation, input: { ladderId } };
    expect(await world.act('doorbraak', openLadder, up)).toMatchObject(refused('not-found'));
  });
});
