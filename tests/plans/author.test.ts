import { changeGoal, completeAction, openPlan, proposePlan, recordAction, rewordGoal } from '@greep/plans';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aGoal, allSteps, aRunningFamily, type RunningFamily, viewOf } from '../support/story.ts';
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

const plan = (as = world.people.worker) => world.act('care', openPlan, { as, input: { familyId: family.familyId } });

describe('who wrote what of a plan', () => {
  test('each field knows who changed it last: a step by one is not put down to another who changed the words', async () => {
    const goal = await aGoal(world, family.familyId);
    const input = { familyId: family.familyId, goalId: goal.id };
    const content = { kind: 'own', words: 'Ik wil rust.', speaker: { who: 'together' } };
    const levels = { ...allSteps, '+1': 'Vier dagen zonder ruzie.' };
    const as = world.people.worker;
    viewOf(await world.act('care', changeGoal, { as, input: { ...input, ...content, levels }, ifMatch: 1 }));
    const words = 'Ik wil rust in huis.';
    viewOf(await world.act('care', rewordGoal, { as: family.son, input: { ...input, words }, ifMatch: 2 }));
    const [shown] = viewOf<{ goals: { writtenBy: Record<string, unknown> }[] }>(await plan()).goals;
    expect(shown?.writtenBy).toEqual({
      'level+1': { byName: 'Anouk Verhoeven', at: expect.any(String), isMe: true },
      words: { byName: 'Yassin Bouzid', at: expect.any(String) },
    });
    const [seenByHim] = viewOf<{ goals: { writtenBy: Record<string, unknown> }[] }>(await plan(family.son)).goals;
    expect(seenByHim?.writtenBy).toMatchObject({ words: { isMe: true } });
    expect(seenByHim?.writtenBy['level+1']).not.toHaveProperty('isMe');
  });

  test('who changed what is nothing that the family agrees to: it makes no other plan, and no version has it', async () => {
    const goal = await aGoal(world, family.familyId);
    const input = { familyId: family.familyId, goalId: goal.id };
    const content = { kind: 'own', words: 'Ik wil rust.', speaker: { who: 'together' } };
    const change = (weight: number, ifMatch: number) =>
      world.act('care', changeGoal, {
        as: world.people.worker,
        input: { ...input, ...content, levels: allSteps, weight },
        ifMatch,
      });
    const action = { familyId: family.familyId, owner: 'family', who: 'Samira', what: 'belt de tandarts' };
    viewOf(await world.act('care', recordAction, { as: world.people.worker, input: action }));
    viewOf(await world.act('care', proposePlan, { as: world.people.worker, input: { familyId: family.familyId } }));
    viewOf(await change(5, 1));
    viewOf(await change(3, 2));
    const now = viewOf<{ goals: unknown[]; actions: unknown[]; proposed: unknown }>(await plan());
    expect(now).toMatchObject({
      hasChanges: false,
      goals: [{ writtenBy: { weight: { byName: 'Anouk Verhoeven' } } }],
      actions: [{ writtenBy: { byName: 'Anouk Verhoeven' } }],
    });
    expect(JSON.stringify(now.proposed)).not.toContain('writtenBy');
  });

  test('an action says who worded it last, and ticking it off is no wording', async () => {
    const input = { familyId: family.familyId, owner: 'family', who: 'Samira', what: 'belt de tandarts' };
    const { id } = viewOf<{ id: string }>(await world.act('care', recordAction, { as: world.people.worker, input }));
    const done = { familyId: family.familyId, actionId: id, isDone: true };
    viewOf(await world.act('care', completeAction, { as: family.mother, input: done, ifMatch: 1 }));
    const [action] = viewOf<{ actions: object[] }>(await plan(family.mother)).actions;
    expect(action).toMatchObject({ doneOn: '2026-10-15', writtenBy: { byName: 'Anouk Verhoeven' } });
    expect(action).not.toHaveProperty('writtenBy.by');
    // words of another may stand in it beside one's own
    const [own] = viewOf<{ actions: object[] }>(await plan()).actions;
    expect(own).not.toHaveProperty('writtenBy.isMe');
  });
});
