import {
  chooseConcern,
  dropConcern,
  dropGoal,
  openConversation,
  openDraft,
  openPlan,
  openTableDraft,
  proposePlan,
  recordConcern,
  saveDraft,
  saveTableDraft,
  setQuestion,
  setStep,
} from '@greep/plans';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aGoal, allSteps, aNewFile, aRunningFamily, type RunningFamily, versionOf, viewOf } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;
const worlds: VerbWorld[] = [];

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  family = await aRunningFamily(world);
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

type Seen = {
  concerns: { id: string; words: string; goalId?: string; version: number; isDropped: boolean }[];
  goals: {
    id: string;
    words: string;
    speakerName: string;
    levels: Record<string, string>;
    writtenBy?: object;
    version: number;
  }[];
  questions: { question: string; standing: string; writtenBy?: object; version: number }[];
};
type As = Parameters<VerbWorld['act']>[2]['as'];

/** The screen of the worker, in the hands of the family. */
const familyTurn = (): As => {
  const { kind: _kind, personId, role: _role, supervises: _supervises, ...rest } = world.people.worker.principal;
  return { principal: { ...rest, kind: 'familyTurn', familyId: family.familyId, workerId: personId } };
};
const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });
const act = (verb: Parameters<VerbWorld['act']>[1], input: object = {}, more: { as?: As; ifMatch?: number } = {}) =>
  world.act('care', verb, { as: world.people.worker, input: { familyId: family.familyId, ...input }, ...more });
const seen = async (): Promise<Seen> => viewOf<Seen>(await act(openConversation));
const together = { who: 'together' };
const say = async (words: string, more: object = {}, as?: As) =>
  viewOf<{ id: string; version: number }>(
    await act(recordConcern, { question: 'change', words, speaker: together, ...more }, as && { as }),
  );
const choose = (concernId: string, ifMatch: number, isGoal = true, as?: As) =>
  act(chooseConcern, { concernId, isGoal }, { ifMatch, ...(as && { as }) });

describe('a concern', () => {
  test('is kept in the words of whoever says it, also of a child', async () => {
    const speaker = { who: 'member', personId: family.daughter.id };
    await say('Ik wil niet meer verhuizen.', { speaker });
    expect(await seen()).toMatchObject({
      concerns: [{ words: 'Ik wil niet meer verhuizen.', speakerName: family.daughter.name, isFromFamilyTurn: false }],
    });
  });

  test('is said by somebody of the family, or by all together', async () => {
    const speaker = { who: 'member', personId: world.people.worker.id };
    expect(await act(recordConcern, { question: 'change', words: 'Iets', speaker })).toMatchObject(refused('invalid'));
  });

  test('is taken off the table and put back, and never deleted', async () => {
    const { id, version } = await say('De ochtenden.');
    const dropped = await act(dropConcern, { concernId: id, isDropped: true }, { ifMatch: version });
    expect(viewOf(dropped)).toMatchObject({ isDropped: true });
    const back = { ifMatch: versionOf(dropped) };
    expect(viewOf(await act(dropConcern, { concernId: id, isDropped: false }, back))).toMatchObject({
      isDropped: false,
    });
  });

  test('cannot be written before worker and family have met', async () => {
    const familyId = await aNewFile(world);
    const input = { familyId, question: 'change', words: 'Iets', speaker: together };
    expect(await world.act('care', recordConcern, { as: world.people.worker, input })).toMatchObject(
      refused('not-found'),
    );
  });
});

describe('a concern becomes a goal', () => {
  test('in the same words, of the same speaker, in the plan', async () => {
    const speaker = { who: 'member', personId: family.son.id };
    const { id, version } = await say('Ik heb nergens rust om te leren.', { speaker });
    const chosen = viewOf<{ goalId: string }>(await choose(id, version));
    expect(viewOf(await act(openPlan))).toMatchObject({
      goals: [{ id: chosen.goalId, content: { words: 'Ik heb nergens rust om te leren.', speaker } }],
    });
  });

  test('and is a concern again; chosen once more it is the same goal, with the steps that were written', async () => {
    const { id, version } = await say('De post.');
    const chosen = await choose(id, version);
    const { goalId } = viewOf<{ goalId: string }>(chosen);
    viewOf(await act(setStep, { goalId, step: '0', words: 'De post ligt in een la.' }, { ifMatch: 1 }));
    const undone = await choose(id, versionOf(chosen), false);
    expect(viewOf(undone)).not.toHaveProperty('goalId');
    expect(await seen()).toMatchObject({ goals: [] });
    expect(viewOf(await choose(id, versionOf(undone)))).toMatchObject({ goalId });
    expect(await seen()).toMatchObject({ goals: [{ id: goalId, levels: { 0: 'De post ligt in een la.' } }] });
  });

  test('is a concern again when the goal was taken out of the plan elsewhere', async () => {
    const { id, version } = await say('De post.');
    const { goalId } = viewOf<{ goalId: string }>(await choose(id, version));
    viewOf(await act(dropGoal, { goalId, isDropped: true }, { ifMatch: 1 }));
    expect((await seen()).concerns[0]).not.toHaveProperty('goalId');
  });

  test('once: who was too late hears that it is one', async () => {
    const { id, version } = await say('De post.');
    viewOf(await choose(id, version));
    expect(await choose(id, version)).toMatchObject(refused('wrong-state', 'concern-is-goal'));
  });

  test('and is no longer undone here once a plan with it was put to the family', async () => {
    const { id, version } = await say('De post.');
    const chosen = await choose(id, version);
    const { goalId } = viewOf<{ goalId: string }>(chosen);
    for (const [at, step] of Object.keys(allSteps).entries())
      viewOf(await act(setStep, { goalId, step, words: 'zo' }, { ifMatch: at + 1 }));
    viewOf(await act(proposePlan));
    const undone = await choose(id, versionOf(chosen), false);
    expect(undone).toMatchObject(refused('wrong-state', 'goal-in-plan-version'));
  });

  test('stays on the table as long as it is one', async () => {
    const { id, version } = await say('De post.');
    const chosen = await choose(id, version);
    const dropped = await act(dropConcern, { concernId: id, isDropped: true }, { ifMatch: versionOf(chosen) });
    expect(dropped).toMatchObject(refused('wrong-state', 'concern-is-goal'));
  });
});

describe('a question', () => {
  const standingOf = async (question: string) => (await seen()).questions.find((one) => one.question === question);

  test('is not discussed or not relevant, which is an answer and is kept, with a version', async () => {
    viewOf(await act(setQuestion, { question: 'help', standing: 'not-discussed' }, { ifMatch: 0 }));
    viewOf(await act(setQuestion, { question: 'must', standing: 'not-relevant' }, { ifMatch: 0 }));
    expect(await standingOf('help')).toMatchObject({ standing: 'not-discussed', version: 1 });
    expect(await standingOf('must')).toMatchObject({ standing: 'not-relevant', version: 1 });
    expect(await standingOf('need')).toMatchObject({ standing: 'open', version: 0 });
  });

  test('is answered over an answer that one saw, and opened again', async () => {
    viewOf(await act(setQuestion, { question: 'help', standing: 'not-discussed' }, { ifMatch: 0 }));
    const late = await act(setQuestion, { question: 'help', standing: 'not-relevant' }, { ifMatch: 0 });
    expect(late).toMatchObject(refused('conflict'));
    viewOf(await act(setQuestion, { question: 'help', standing: 'open' }, { ifMatch: 1 }));
    expect(await standingOf('help')).toMatchObject({ standing: 'open' });
  });

  test('is discussed as soon as something is said on it', async () => {
    viewOf(await act(setQuestion, { question: 'need', standing: 'not-discussed' }, { ifMatch: 0 }));
    await say('Oma kan op Noor passen.', { question: 'need' });
    expect(await standingOf('need')).toMatchObject({ standing: 'open' });
    const late = await act(setQuestion, { question: 'need', standing: 'not-discussed' }, { ifMatch: 2 });
    expect(late).toMatchObject(refused('wrong-state', 'question-was-discussed'));
  });
});

describe('in the turn of the family', () => {
  test('it writes, chooses and describes its own steps, on the screen of the worker', async () => {
    const { id, version } = await say(
      'Ik wil voetballen.',
      { speaker: { who: 'member', personId: family.son.id } },
      familyTurn(),
    );
    const { goalId } = viewOf<{ goalId: string }>(await choose(id, version, true, familyTurn()));
    viewOf(await act(setStep, { goalId, step: '+1', words: 'Ik train elke week.' }, { ifMatch: 1, as: familyTurn() }));
    expect(await seen()).toMatchObject({
      concerns: [{ isFromFamilyTurn: true, goalId }],
      goals: [{ speakerName: family.son.name, levels: { '+1': 'Ik train elke week.' } }],
    });
  });

  test('what it wrote is put down to the family, and not to the worker whose screen it was', async () => {
    const { id, version } = await say('Ik wil voetballen.', {}, familyTurn());
    const { goalId } = viewOf<{ goalId: string }>(await choose(id, version, true, familyTurn()));
    viewOf(await act(setStep, { goalId, step: '+1', words: 'Ik train.' }, { ifMatch: 1, as: familyTurn() }));
    viewOf(await act(setStep, { goalId, step: '0', words: 'Ik zit thuis.' }, { ifMatch: 2 }));
    viewOf(await act(setQuestion, { question: 'must', standing: 'not-relevant' }, { ifMatch: 0, as: familyTurn() }));
    const at = expect.any(String);
    const family = { byName: 'Bouzid', at, isFromFamilyTurn: true };
    const { goals, questions } = await seen();
    expect(goals[0]?.writtenBy).toEqual({ 'level+1': family, level0: { byName: 'Anouk Verhoeven', at, isMe: true } });
    expect(questions.find(({ question }) => question === 'must')?.writtenBy).toEqual(family);
    expect(viewOf(await act(openPlan))).toMatchObject({ goals: [{ wordings: [{ isFromFamilyTurn: true }] }] });
  });

  test('what must for safety is read by the family and not described by it alone', async () => {
    const safety = { kind: 'safety', imposedBy: 'de kinderrechter', because: 'Er was geweld.' };
    const { id } = await aGoal(world, family.familyId, safety);
    const step = { goalId: id, step: '0', words: 'anders' };
    expect(await act(setStep, step, { ifMatch: 1, as: familyTurn() })).toMatchObject(
      refused('wrong-state', 'safety-goal-is-imposed'),
    );
    expect(viewOf(await act(setStep, step, { ifMatch: 1 }))).toMatchObject({ levels: { 0: 'anders' } });
  });

  test('a half sentence lies on the table for whoever has the screen; a draft of the worker does not', async () => {
    viewOf(await act(saveTableDraft, { section: 'change', text: { words: 'Ik wil' } }, { ifMatch: 0 }));
    viewOf(await act(saveDraft, { section: 'change', text: { words: 'Let op de vader.' } }, { ifMatch: 0 }));
    expect(viewOf(await act(openTableDraft, { section: 'change' }, { as: familyTurn() }))).toMatchObject({
      text: { words: 'Ik wil' },
      writtenBy: { byName: 'Anouk Verhoeven' },
    });
    const isMine = async (as?: As) =>
      viewOf<{ writtenBy: object }>(await act(openTableDraft, { section: 'change' }, as && { as })).writtenBy;
    expect(await isMine()).toHaveProperty('isMe', true);
    expect(await isMine(familyTurn())).not.toHaveProperty('isMe');
    expect(viewOf(await act(openDraft, { section: 'change' }))).not.toHaveProperty('writtenBy');
  });

  test('a half sentence with words of another is nobody’s own until it is empty, and in the family’s turn none is', async () => {
    const draft = async (words: string, ifMatch: number, as?: As) =>
      viewOf<{ writtenBy: object }>(
        await act(saveTableDraft, { section: 'help', text: { words } }, { ifMatch, ...(as && { as }) }),
      ).writtenBy;
    expect(await draft('Ik wil', 0, familyTurn())).not.toHaveProperty('isMe');
    expect(await draft('Ik wil rust', 1)).not.toHaveProperty('isMe');
    expect(await draft('Ik wil rust thuis', 2)).not.toHaveProperty('isMe');
    await draft('', 3);
    expect(await draft('Wij', 4)).toHaveProperty('isMe', true);
  });

  test('who only says whose words they are did not write them', async () => {
    const draft = (text: object, ifMatch: number, as?: As) =>
      act(saveTableDraft, { section: 'must', text }, { ifMatch, ...(as && { as }) });
    viewOf(await draft({ words: 'Ik wil' }, 0));
    const chosen = viewOf(await draft({ words: 'Ik wil', speaker: family.mother.id }, 1, familyTurn()));
    expect(chosen).toMatchObject({ writtenBy: { byName: 'Anouk Verhoeven' } });
    const typed = viewOf(await draft({ words: 'Ik wil rust' }, 2, familyTurn()));
    expect(typed).toMatchObject({ writtenBy: { byName: 'Bouzid', isFromFamilyTurn: true } });
  });

  test('another family is not there', async () => {
    const other = await aRunningFamily(world, world.people.colleague);
    const input = { familyId: other.familyId };
    expect(await world.act('care', openConversation, { as: familyTurn(), input })).toMatchObject(refused('not-found'));
  });
});

test.each(['supervisor', 'colleague', 'referrer', 'admin'] as const)(
  'the conversation is not for the %s',
  async (key) => {
    const as = world.people[key];
    expect(await act(openConversation, {}, { as })).toMatchObject(refused('not-found'));
    expect(await act(recordConcern, { question: 'change', words: 'Iets', speaker: together }, { as })).toMatchObject(
      refused('not-found'),
    );
  },
);
