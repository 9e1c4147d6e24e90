import { endTrajectory, TrajectoryKind, trajectoryKey } from '@greep/care';
import {
  answerContradiction,
  comparePlanVersions,
  contradictScore,
  correctScore,
  openPlan,
  openPlanVersion,
  proposePlan,
} from '@greep/plans';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aFamilyToEvaluate, type EvaluatedFamily } from '../support/an-evaluation.ts';
import { viewOf } from '../support/story.ts';
import { type Somebody, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: EvaluatedFamily;
let goalId: string;
const worlds: VerbWorld[] = [];

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  family = await aFamilyToEvaluate(world);
  ({ goalId } = family);
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

const plan = (as: Somebody = world.people.worker) => family.ask(openPlan, as);
const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });

describe('contradicting a score', () => {
  const at = () => ({ goalId, evaluation: 1 });
  beforeEach(async () => {
    viewOf(await family.evaluate());
  });

  test('several of the family say what they think, with their name and perhaps a step; the score stays', async () => {
    const both = await Promise.all([
      family.ask(contradictScore, family.mother, { ...at(), words: 'Niet in het weekend.', step: '+1' }),
      family.ask(contradictScore, family.son, { ...at(), words: 'Ik was boos.' }),
    ]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    const view = viewOf<{ goals: { scores: { contradictions: { byName: string }[]; content: object }[] }[] }>(
      await plan(),
    );
    const score = view.goals[0]?.scores[0];
    expect(score?.content).toMatchObject({ step: '+2' });
    expect(score?.contradictions.map(({ byName }) => byName).toSorted()).toEqual(['Samira Bouzid', 'Yassin Bouzid']);
  });

  test('the worker does not contradict, and a score that is not there is not found', async () => {
    expect(await family.ask(contradictScore, world.people.worker, { ...at(), words: 'Nee' })).toMatchObject(
      refused('not-allowed'),
    );
    expect(await family.ask(contradictScore, family.mother, { goalId, evaluation: 2, words: 'Nee' })).toMatchObject(
      refused('not-found'),
    );
  });

  test('also after the help has ended the family says that it was not so', async () => {
    const { familyId } = family;
    const trajectory = await world.storeFor('care').find(TrajectoryKind, trajectoryKey(familyId));
    const input = { familyId, as: 'short', reason: 'moved' };
    const ifMatch = trajectory?.version ?? 0;
    viewOf(await world.act('care', endTrajectory, { as: world.people.worker, input, ifMatch }));
    viewOf(await family.ask(contradictScore, family.mother, { ...at(), words: 'Niet in het weekend.' }));
  });

  test('what came of the talk is written down once, for the family to read', async () => {
    viewOf(await family.ask(contradictScore, family.mother, { ...at(), words: 'Niet waar.' }));
    const answer = { ...at(), contradiction: 1, words: 'Samen besproken, het blijft zo.' };
    viewOf(await family.ask(answerContradiction, world.people.worker, answer, 2));
    expect(await family.ask(answerContradiction, world.people.worker, answer, 3)).toMatchObject(
      refused('wrong-state', 'contradiction-answered'),
    );
    expect(viewOf(await plan(family.mother))).toMatchObject({
      goals: [{ scores: [{ contradictions: [{ isOpen: false, answer: { byName: 'Anouk Verhoeven' } }] }] }],
    });
  });
});

describe('putting a score right', () => {
  const at = () => ({ goalId, evaluation: 1 });

  test('keeps what it was, why, by whom and when, and answers what the family said', async () => {
    viewOf(await family.evaluate());
    viewOf(await family.ask(contradictScore, family.mother, { ...at(), words: 'Niet elke dag.', step: '+1' }));
    world.clock.advance(60);
    const input = { ...at(), step: '+1', why: 'Samira heeft gelijk.' };
    expect(viewOf(await family.ask(correctScore, world.people.worker, input, 2))).toMatchObject({
      content: { step: '+1' },
      corrections: [
        { from: { step: '+2' }, to: { step: '+1' }, why: 'Samira heeft gelijk.', byName: 'Anouk Verhoeven' },
      ],
      contradictions: [{ isOpen: false }],
    });
    expect(viewOf(await plan(family.mother))).toMatchObject({ goals: [{ scores: [{ corrections: [{}] }] }] });
    expect(viewOf(await plan())).toMatchObject({ attainment: [{ t: 50 }] });
  });

  test('an old version is told, nothing is lost, and the same score again is no correction', async () => {
    viewOf(await family.evaluate());
    viewOf(await family.ask(contradictScore, family.mother, { ...at(), words: 'Niet waar.' }));
    const input = { ...at(), step: '+1', why: 'Vergissing.' };
    expect(await family.ask(correctScore, world.people.worker, input, 1)).toMatchObject({
      ok: false,
      error: { kind: 'conflict', currentVersion: 2 },
    });
    expect(
      await family.ask(correctScore, world.people.worker, { ...input, step: '+2', words: 'Elke dag' }, 2),
    ).toMatchObject(refused('wrong-state', 'score-unchanged'));
    expect(await family.ask(correctScore, family.mother, input, 2)).toMatchObject(refused('not-allowed'));
  });

  test('the plan goes on in a new version that keeps the scores of that moment, also with the same goals', async () => {
    expect(await family.ask(proposePlan, world.people.worker)).toMatchObject(refused('wrong-state', 'plan-unchanged'));
    viewOf(await family.evaluate());
    world.clock.advance(60);
    expect(viewOf(await plan())).toMatchObject({ isEvaluatedSince: true, hasChanges: false });
    await family.agreeOn(2);
    viewOf(await family.ask(correctScore, world.people.worker, { ...at(), step: '+3', why: 'Vergissing.' }, 1));
    expect(viewOf(await plan())).toMatchObject({
      isEvaluatedSince: false,
      agreed: { version: 2, scores: expect.arrayContaining([{ goalId, step: '+2', on: '2026-12-10' }]) },
    });
  });
});

describe('how far each goal was when a version was made', () => {
  const toldOf = (steps: { readonly own: string; readonly safety: string }, on: string) =>
    expect.arrayContaining([
      { goalId: family.goalId, step: steps.own, on },
      { goalId: family.safetyId, step: steps.safety, on },
    ]);
  const march = '2027-03-10';
  beforeEach(async () => {
    viewOf(await family.evaluate());
    world.clock.advance(60);
    await family.agreeOn(2);
    world.clock.set(`${march}T10:00:00.000Z`);
    viewOf(
      await family.evaluate({ on: march, scores: { [goalId]: { step: '-1' }, [family.safetyId]: { step: '+3' } } }),
    );
    world.clock.advance(60);
    await family.agreeOn(3);
  });

  test.each(['worker', 'mother'] as const)(
    'stands in that version and in the one before it, for the %s',
    async (who) => {
      const as = who === 'worker' ? world.people.worker : family.mother;
      const before = toldOf({ own: '+2', safety: '+1' }, '2026-12-10');
      expect(viewOf(await family.ask(openPlanVersion, as, { version: 2 }))).toMatchObject({ scores: before });
      expect(viewOf(await family.ask(comparePlanVersions, as, { version: 3 }))).toMatchObject({
        older: { version: 2, scores: before },
        newer: { version: 3, scores: toldOf({ own: '-1', safety: '+3' }, march) },
      });
      expect(viewOf(await family.ask(comparePlanVersions, as, { version: 2 }))).toMatchObject({
        older: { scores: [] },
      });
    },
  );

  test('stays as it was when the score is put right later', async () => {
    const input = { goalId, evaluation: 1, step: '+3', why: 'Vergissing.' };
    viewOf(await family.ask(correctScore, world.people.worker, input, 1));
    expect(viewOf(await family.ask(comparePlanVersions, family.mother, { version: 3 }))).toMatchObject({
      older: { scores: toldOf({ own: '+2', safety: '+1' }, '2026-12-10') },
    });
  });
});
