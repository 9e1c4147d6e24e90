import {
  answerAtSupervisor,
  answerReturned,
  answerText,
  type BottleneckView,
  judgeAnswer,
  listMyBottlenecks,
  passUpFromFile,
  previewText,
  recordReadTogether,
  reportBottleneck,
  returnBottleneck,
  withdrawText,
} from '@greep/escalations';
import { openDraft, saveDraft } from '@greep/plans';
import { openOutbox } from '@greep/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  anAnswer,
  aReportedBottleneck,
  aTextToPassUp,
  lettingGo,
  onAgenda,
  openTold,
  type Told,
} from '../support/bottleneck-story.ts';
import { utrecht } from '../support/engine.ts';
import { aRunningFamily, type RunningFamily, versionOf, viewOf } from '../support/story.ts';
import { type Somebody, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;
let told: Told;
const worlds: VerbWorld[] = [];
const fortnight = 14 * 24 * 3600;

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  family = await aRunningFamily(world);
  told = await aReportedBottleneck(world, family);
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });

/** Does it on the newest version. */
const act = async (verb: Parameters<VerbWorld['act']>[1], as: Somebody, input: object = {}) =>
  world.act('care', verb, { as, input: { ...told, ...input }, ifMatch: (await openTold(world, told)).version });

const passUp = (as: Somebody, text: object = {}, more: object = {}) =>
  act(passUpFromFile, as, { reason: 'Het duurt te lang.', text: aTextToPassUp(text), ...more });

describe('in the file', () => {
  test('what worker or family report lies at the supervisor, with an owner, a question and a day', async () => {
    const { view } = await openTold(world, told);
    expect(view).toMatchObject({
      state: 'at-supervisor',
      level: 'supervisor',
      owner: { kind: 'supervisor', name: 'Joost Timmer' },
      due: '2026-10-29',
      isLate: false,
      rungs: [{ level: 'supervisor', standing: 'here', days: 0 }, {}, {}, {}],
    });
    const mine = await world.act('care', listMyBottlenecks, { as: world.people.supervisor });
    expect(viewOf(mine)).toMatchObject({ rows: [{ isMine: true, familyName: 'Bouzid' }] });
    const own = await world.act('care', listMyBottlenecks, { as: family.mother });
    expect(viewOf<{ rows: object[] }>(own).rows).toHaveLength(1);
    const none = await world.act('care', listMyBottlenecks, { as: world.people.colleague });
    expect(viewOf<{ rows: object[] }>(none).rows).toEqual([]);
  });

  test('everything that is wrong is said at once, and a goal must be of this plan', async () => {
    const input = { familyId: family.familyId, theme: 'housing', organisations: [], question: 'Hoe verder?' };
    const tried = [{ what: 'gebeld' }, { when: '2027-01', what: 'later' }, { when: '2026-11-02', what: 'ook later' }];
    expect(await world.act('care', reportBottleneck, { as: family.mother, input: { ...input, tried } })).toMatchObject({
      ok: false,
      error: { fields: [{ pointer: '/tried/1/when' }, { pointer: '/tried/2/when' }] },
    });
    const goalId = told.bottleneckId;
    const unknown = { ...input, tried: [], goalId };
    expect(await world.act('care', reportBottleneck, { as: family.mother, input: unknown })).toMatchObject({
      ok: false,
      error: { fields: [{ pointer: '/goalId', code: 'not-a-choice' }] },
    });
  });

  test('the supervisor gives it back with a question, and family or worker answer', async () => {
    viewOf(await act(returnBottleneck, world.people.supervisor, { question: 'Is er al een brief?' }));
    expect(await act(answerAtSupervisor, world.people.supervisor, anAnswer)).toMatchObject(
      refused('wrong-state', 'bottleneck-was-returned'),
    );
    const answered = await act(answerReturned, family.mother, { answer: 'Ja, in september.' });
    expect(viewOf(answered)).toMatchObject({
      state: 'at-supervisor',
      questions: [{ question: 'Is er al een brief?', answer: 'Ja, in september.', level: 'supervisor' }],
    });
  });

  test('an answer of the supervisor is closed when the family says whether it helped', async () => {
    viewOf(await act(answerAtSupervisor, world.people.supervisor, anAnswer));
    const closed = viewOf<BottleneckView>(await act(judgeAnswer, family.mother, { helped: 'partly' }));
    expect(closed).toMatchObject({ state: 'closed', verdict: { helped: 'partly' } });
    expect(await act(judgeAnswer, family.mother, { helped: 'yes' })).toMatchObject(
      refused('wrong-state', 'bottleneck-is-closed'),
    );
  });

  test('what the supervisor types at it waits on the server, for that supervisor alone', async () => {
    const { supervisor, worker, otherSupervisor } = world.people;
    const input = { familyId: family.familyId, section: `reply-${told.bottleneckId}` };
    const text = { reply: 'back', question: 'Is er al een' };
    const ask = (verb: Parameters<VerbWorld['act']>[1], as: Somebody, more: object = {}) =>
      world.act('care', verb, { as, input: { ...input, ...more }, ifMatch: 0 });
    viewOf(await ask(saveDraft, supervisor, { text }));
    expect(viewOf(await ask(openDraft, supervisor))).toMatchObject({ text, version: 1 });
    expect(viewOf(await ask(openDraft, worker))).toMatchObject({ text: {}, version: 0 });
    expect(viewOf(await ask(openDraft, family.mother))).toMatchObject({ text: {}, version: 0 });
    expect(await ask(openDraft, otherSupervisor)).toMatchObject(refused('not-found'));
    expect(await ask(saveDraft, otherSupervisor, { text })).toMatchObject(refused('not-found'));
  });

  test('the worker passes it up herself only when the day of the supervisor has passed', async () => {
    expect(await passUp(world.people.worker)).toMatchObject(refused('not-allowed', 'supervisor-still-has-time'));
    world.clock.advance(fortnight);
    expect(await passUp(world.people.worker)).toMatchObject(refused('not-allowed'));
    world.clock.advance(24 * 3600);
    expect(viewOf(await passUp(world.people.worker))).toMatchObject({ state: 'leaving' });
  });

  test('the figures hear its theme, levels and days, and no words', async () => {
    const outbox = openOutbox({ client: world.engine.client, gemeente: utrecht, clock: world.clock });
    const pending = (await Promise.all(outbox.shards.map((shard) => outbox.pending(shard, 100)))).flat();
    const counted = pending.filter(({ event }) => JSON.stringify(event).includes('bottleneck-counted.v1'));
    expect(counted).toHaveLength(1);
    expect(counted[0]?.event).toMatchObject({
      data: {
        key: told.bottleneckId,
        theme: 'debts-and-money',
        steps: ['supervisor@2026-10-15'],
        state: 'at-supervisor',
        answeredOn: null,
        closedOn: null,
        helped: null,
      },
    });
    expect(JSON.stringify(pending)).not.toMatch(/schuldhulp|Bouzid|Kredietbank/);
  });
});

describe('leaving the file', () => {
  test('a preview is exactly what is copied, and keeps nothing', async () => {
    const text = aTextToPassUp();
    const preview = await world.act('care', previewText, { as: world.people.supervisor, input: { ...told, text } });
    const copy = { theme: 'debts-and-money', text, weeksInFile: 0 };
    expect(viewOf(preview)).toMatchObject({ copy, findings: [] });
    expect((await openTold(world, told)).view.state).toBe('at-supervisor');
    await lettingGo(world, family, told);
    expect((await openTold(world, told)).view.left).toEqual({ text, on: '2026-10-15' });
  });

  test('a name keeps it in, at every field at once, and is not repeated', async () => {
    const text = { why: 'Samira Bouzid wacht.', tried: [{ what: 'Anouk heeft gebeld.' }] };
    const held = await passUp(world.people.supervisor, text, { hasSeenWarnings: true });
    expect(held).toMatchObject({
      ok: false,
      error: {
        fields: [
          { pointer: '/text/why', code: 'name-of-family' },
          { pointer: '/text/tried/0/what', code: 'name-of-professional' },
        ],
      },
    });
    expect(JSON.stringify(held)).not.toMatch(/Samira|Anouk/);
  });

  test('what only may be a name is looked at once more', async () => {
    const text = { why: 'Volgens Pieterse kan het niet.' };
    expect(await passUp(world.people.supervisor, text)).toMatchObject({
      ok: false,
      error: { fields: [{ pointer: '/text/why', code: 'looks-like-name' }] },
    });
    viewOf(await passUp(world.people.supervisor, text, { hasSeenWarnings: true }));
  });

  test('it leaves when the mother lets it; a child can only object, which holds it until a new text', async () => {
    viewOf(await passUp(world.people.supervisor));
    expect(await onAgenda(world)).toBeUndefined();
    const { daughter, son, mother } = family;
    expect(await act(answerText, daughter, { answer: 'yes' })).toMatchObject(
      refused('not-allowed', 'others-let-it-leave'),
    );
    viewOf(await act(answerText, son, { answer: 'no', words: 'Ik wil dit niet zo.' }));
    expect(await act(answerText, mother, { answer: 'yes' })).toMatchObject(refused('wrong-state', 'text-is-objected'));
    const readOn = { on: '2026-10-15' };
    expect(await act(recordReadTogether, world.people.worker, readOn)).toMatchObject(
      refused('wrong-state', 'text-is-objected'),
    );
    const anew = viewOf<BottleneckView>(await passUp(world.people.supervisor, { why: 'Het kan zo niet langer.' }));
    expect(anew.leaving?.objections).toEqual([]);
    expect(viewOf(await act(answerText, mother, { answer: 'yes' }))).toMatchObject({ state: 'at-doorbraakteam' });
  });

  test('or when the worker recorded the day on which they read it together, not before it was written', async () => {
    viewOf(await passUp(world.people.supervisor));
    expect(await act(recordReadTogether, world.people.worker, { on: '2026-10-14' })).toMatchObject({
      ok: false,
      error: { fields: [{ pointer: '/on', code: 'before-text' }] },
    });
    viewOf(await act(recordReadTogether, world.people.worker, { on: '2026-10-15' }));
    expect(await act(recordReadTogether, world.people.worker, { on: '2026-10-15' })).toMatchObject(
      refused('wrong-state', 'bottleneck-was-passed-up'),
    );
  });

  test('it can be taken back while it is shown, and then lies where it lay', async () => {
    viewOf(await passUp(world.people.supervisor));
    const back = await act(withdrawText, world.people.supervisor);
    expect(viewOf(back)).toMatchObject({ state: 'at-supervisor', due: '2026-10-29' });
    expect(versionOf(back)).toBe(3);
  });
});
