import {
  answerOnLadder,
  answerText,
  askBack,
  bringUpAgain,
  correctOnLadder,
  judgeAnswer,
  passUpToPolicyTeam,
  pullBack,
  sendAnswer,
  withdrawBottleneck,
} from '@greep/escalations';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  aBottleneckAtTeam,
  anAnswer,
  aReportedBottleneck,
  carryAll,
  lettingGo,
  onAgenda,
  openTold,
  type Told,
  teamsOf,
} from '../support/bottleneck-story.ts';
import { aRunningFamily, type RunningFamily, versionOf, viewOf } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;
let told: Told;
let teams: ReturnType<typeof teamsOf>;
const worlds: VerbWorld[] = [];

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  teams = teamsOf(world);
  family = await aRunningFamily(world);
  told = await aReportedBottleneck(world, family);
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });
const atTeam = (): Promise<string> => aBottleneckAtTeam(world, family, told);

describe('at the doorbraakteam', () => {
  test('the copy says what the family let go, and nothing of who or where', async () => {
    const { view } = await teams.open(await atTeam());
    expect(view).toMatchObject({
      state: 'on-agenda',
      theme: 'debts-and-money',
      weeksInFile: 0,
    });
    expect(JSON.stringify(view)).not.toMatch(/Bouzid|Cumulus|Anouk|Joost/);
    expect(JSON.stringify(view)).not.toContain(family.familyId);
    expect(JSON.stringify(view)).not.toContain(told.bottleneckId);
  });

  test('an answer returns to worker and family, and is closed only when they say whether it helped', async () => {
    const ladderId = await atTeam();
    viewOf(await teams.act(answerOnLadder, ladderId, anAnswer));
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
    const closed = await teams.open(ladderId);
    expect(closed.view).toMatchObject({ state: 'closed', helped: 'yes' });
    expect(JSON.stringify(closed.view)).not.toContain('We zijn aan de beurt');
  });

  test('a question goes down and its answer comes up, both without a name', async () => {
    const ladderId = await atTeam();
    viewOf(await teams.act(askBack, ladderId, { question: 'Ligt er al een vonnis?' }));
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
    expect((await teams.open(ladderId)).view).toMatchObject({
      state: 'on-agenda',
      questions: [{ question: 'Ligt er al een vonnis?', answer: 'Ja, sinds september.' }],
    });
    expect((await openTold(world, told)).view.state).toBe('at-doorbraakteam');
  });

  test('whoever did it takes it back within ten minutes, and the file hears that too', async () => {
    const ladderId = await atTeam();
    viewOf(await teams.act(answerOnLadder, ladderId, anAnswer));
    await carryAll(world);
    viewOf(await teams.act(pullBack, ladderId));
    await carryAll(world);
    expect((await openTold(world, told)).view.state).toBe('at-doorbraakteam');
    viewOf(await teams.act(answerOnLadder, ladderId, anAnswer));
    world.clock.advance(601);
    expect(await teams.act(pullBack, ladderId)).toMatchObject(refused('wrong-state', 'too-late-to-pull-back'));
  });

  test('a corrected answer keeps what it was, and reaches a file that is closed already', async () => {
    const ladderId = await atTeam();
    viewOf(await teams.act(answerOnLadder, ladderId, anAnswer));
    await carryAll(world);
    const { version } = await openTold(world, told);
    const no = { ...told, helped: 'no' };
    viewOf(await world.act('care', judgeAnswer, { as: world.people.worker, input: no, ifMatch: version }));
    await carryAll(world);
    viewOf(
      await teams.act(correctOnLadder, ladderId, {
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
    viewOf(await teams.act(answerOnLadder, ladderId, anAnswer));
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
    expect((await teams.open(ladderId)).view).toMatchObject({ state: 'closed', helped: 'no' });
    const next = await onAgenda(world);
    expect(next?.id).not.toBe(ladderId);
    expect((await teams.open(next?.id ?? '')).view).toMatchObject({
      pattern: { times: 1, helped: { no: 1 }, directions: [{ direction: 'experiment', times: 1, helped: 0 }] },
    });
  });

  test('passed up twice, or answered after it was withdrawn: a clear sentence and nothing lost', async () => {
    const ladderId = await atTeam();
    viewOf(await teams.act(passUpToPolicyTeam, ladderId, { reason: 'Dit vraagt ander beleid.' }));
    expect(await teams.act(passUpToPolicyTeam, ladderId, { reason: 'Nog een keer.' })).toMatchObject(
      refused('not-allowed'),
    );
    await carryAll(world);
    const { version, view } = await openTold(world, told);
    expect(view).toMatchObject({ state: 'at-policy-team', level: 'policyTeam' });
    const copy = await teams.open(ladderId, world.people.policyTeam);
    viewOf(await world.act('care', withdrawBottleneck, { as: family.mother, input: told, ifMatch: version }));
    await carryAll(world);
    const input = { ladderId, ...anAnswer };
    const ifMatch = copy.version + 1;
    const late = await world.act('doorbraak', answerOnLadder, { as: world.people.policyTeam, input, ifMatch });
    expect(late).toMatchObject(refused('wrong-state', 'ladder-was-withdrawn'));
  });
});
