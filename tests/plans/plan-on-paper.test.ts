// What of a version comes on paper, for whom, and in which order.
import { openPlanOnPaper, PlanOnPaper, proposePlan, recordAction } from '@greep/plans';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aGoal, aRunningFamily, type RunningFamily, viewOf } from '../support/story.ts';
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

const record = async (goal: object): Promise<string> => (await aGoal(world, family.familyId, goal)).id;
const act = async (action: object): Promise<unknown> =>
  viewOf(
    await world.act('care', recordAction, {
      as: world.people.worker,
      input: { familyId: family.familyId, owner: 'family', who: 'wij', what: 'doen het', ...action },
    }),
  );
const paper = async (as = world.people.worker, more: object = {}) =>
  world.act('care', openPlanOnPaper, { as, input: { familyId: family.familyId, version: 1, ...more } });
const propose = (more: object = {}) =>
  world.act('care', proposePlan, { as: world.people.worker, input: { familyId: family.familyId, ...more } });

describe('the plan on paper', () => {
  test('has what the family wants first, what must after it, and the nearest people first', async () => {
    await record({ kind: 'safety', words: 'Papa komt met oma.', imposedBy: 'de rechter', because: 'Er was geweld.' });
    const rest = await record({ words: 'Wij willen rust.' });
    await act({ owner: 'professional', who: 'juf Ellen', what: 'belt', goalId: rest });
    await act({ owner: 'network', who: 'oma', what: 'komt langs', goalId: rest });
    await act({ what: 'ruimen op' });
    viewOf(await propose({ alsoReads: [{ name: 'oma', kind: 'network', what: 'own-actions' }] }));
    const { goals, people, agreements } = PlanOnPaper.parse(viewOf(await paper()));
    expect(goals.map(({ number, words }) => [number, words])).toEqual([
      [1, 'Wij willen rust.'],
      [2, 'Papa komt met oma.'],
    ]);
    expect(goals[1]).toMatchObject({ imposedBy: 'de rechter', because: 'Er was geweld.' });
    const nearness = [...new Set(people.map(({ near }) => near))];
    expect(nearness).toEqual(['family', 'worker', 'own-circle', 'organisation', 'supervisor']);
    expect(people.find(({ name }) => name === 'oma')).toMatchObject({ near: 'own-circle', goals: [1], reads: true });
    expect(people.find(({ name }) => name === 'juf Ellen')).toMatchObject({ goals: [1], reads: false });
    expect(agreements.map(({ who }) => who)).toEqual(['wij', 'oma', 'juf Ellen']);
  });

  test('is Dutch unless asked otherwise, and the same for the family as for the worker', async () => {
    await record({ words: 'Wij willen rust.' });
    viewOf(await propose());
    expect(viewOf(await paper())).toMatchObject({ language: 'nl', state: 'proposed', saidYes: [] });
    expect(viewOf(await paper(world.people.worker, { language: 'en' }))).toMatchObject({ language: 'en' });
    expect(viewOf(await paper(family.mother))).toEqual(viewOf(await paper()));
  });

  test('does not exist for a version that was never made, nor for a worker of another family', async () => {
    await record({ words: 'Wij willen rust.' });
    viewOf(await propose());
    expect(await paper(world.people.worker, { version: 2 })).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(await paper(world.people.colleague)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });
});
