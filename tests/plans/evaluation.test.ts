import { listFamilies, recordContact } from '@greep/care';
import { answerContradiction, contradictScore, correctScore, dropGoal, openEvaluation, openPlan } from '@greep/plans';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aFamilyToEvaluate, type EvaluatedFamily } from '../support/an-evaluation.ts';
import { aGoal, viewOf } from '../support/story.ts';
import { type Somebody, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: EvaluatedFamily;
let goalId: string;
let safetyId: string;
const worlds: VerbWorld[] = [];

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  family = await aFamilyToEvaluate(world);
  ({ goalId, safetyId } = family);
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

const plan = (as: Somebody = world.people.worker) => family.ask(openPlan, as);
const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });
const scored = () => ({ [goalId]: { step: '+2', words: 'Elke dag' }, [safetyId]: { step: '+1' } });
const wrongAt = (...fields: readonly (readonly [string, string])[]) => ({
  ok: false,
  error: { kind: 'invalid', fields: fields.map(([pointer, code]) => ({ pointer, code })) },
});

describe('recording an evaluation', () => {
  test('keeps what went well, who was there and a score for each goal; safety goals stay out of T', async () => {
    expect(viewOf(await family.evaluate())).toMatchObject({
      number: 1,
      successes: [{ words: 'De gordijnen zijn open.', speakerName: 'Samira Bouzid' }],
      presentNames: ['Samira Bouzid', 'Yassin Bouzid'],
      attainment: { t: 60, startT: 40, change: 20, weightedMean: 2, counted: [{ goalId, weight: 2 }], notCounted: 0 },
      nextDueOn: '2027-02-04',
    });
  });

  test('the family reads steps and never T', async () => {
    viewOf(await family.evaluate());
    const seen = [
      viewOf<object>(await plan(family.mother)),
      viewOf<object>(await family.ask(openEvaluation, family.mother, { evaluation: 1 })),
    ];
    for (const view of seen) {
      expect(view).not.toHaveProperty('attainment');
      expect(JSON.stringify(view)).not.toMatch(/startT|weightedMean/);
    }
    expect(seen[0]).toMatchObject({
      goals: [{ startedOn: '2026-10-15', scores: [{ content: { is: 'scored', step: '+2' } }] }],
    });
    expect(viewOf(await plan(world.people.supervisor))).toMatchObject({ attainment: [{ change: 20 }] });
  });

  test('a goal may go without a score, said why; it is left out of T with its weight', async () => {
    const other = (await aGoal(world, family.familyId, { words: 'Ik wil werk.', weight: 5 })).id;
    await family.agreeOn(2);
    const scores = { ...scored(), [other]: { because: 'holiday', words: 'Zij was weg.' } };
    expect(viewOf(await family.evaluate({ scores }))).toMatchObject({
      scores: expect.arrayContaining([
        expect.objectContaining({
          goalId: other,
          content: { is: 'not-scored', because: 'holiday', words: 'Zij was weg.' },
        }),
      ]),
      attainment: { t: 60, counted: [{ goalId }], notCounted: 1 },
    });
  });

  test('all that is missing or wrong is said at once, each at its place', async () => {
    const wrong = {
      on: '2026-12-11',
      successes: [],
      present: [],
      scores: { [goalId]: { step: '+1', because: 'ill' } },
    };
    expect(await family.evaluate(wrong)).toMatchObject(
      wrongAt(
        ['/on', 'day-in-future'],
        ['/successes', 'success-or-none'],
        ['/present', 'nobody-present'],
        [`/scores/${goalId}`, 'score-or-reason'],
        [`/scores/${safetyId}`, 'score-missing'],
      ),
    );
    viewOf(await family.evaluate({ successes: [], hasNoSuccess: true }));
  });

  test('a goal that was dropped meanwhile, or that nobody agreed to yet, is named at that goal', async () => {
    const fresh = (await aGoal(world, family.familyId, { words: 'Nieuw' })).id;
    viewOf(await family.ask(dropGoal, world.people.worker, { goalId, isDropped: true }, 1));
    const scores = { ...scored(), [fresh]: { step: '0' } };
    expect(await family.evaluate({ scores })).toMatchObject(
      wrongAt([`/scores/${goalId}`, 'goal-dropped-meanwhile'], [`/scores/${fresh}`, 'goal-not-agreed-yet']),
    );
    viewOf(await family.evaluate({ scores: { [safetyId]: { step: '0' } } }));
  });

  test('the day lies between the agreement and today, and after the evaluation before', async () => {
    expect(await family.evaluate({ on: '2026-10-14' })).toMatchObject(wrongAt(['/on', 'before-agreed-plan']));
    viewOf(await family.evaluate({ on: '2026-12-01' }));
    expect(await family.evaluate({ on: '2026-11-30' })).toMatchObject(wrongAt(['/on', 'before-last-evaluation']));
    expect(await family.evaluate({ on: '2026-12-01' })).toMatchObject(wrongAt(['/on', 'evaluated-that-day']));
  });

  test('is for the worker of this family: nobody of the family, no supervisor and no colleague', async () => {
    expect(await family.evaluate({}, family.mother)).toMatchObject(refused('not-allowed'));
    expect(await family.evaluate({}, world.people.supervisor)).toMatchObject(refused('not-allowed'));
    expect(await family.evaluate({}, world.people.colleague)).toMatchObject(refused('not-found'));
  });
});

describe('what is due', () => {
  type Due = { what: string; on: string; isLate: boolean };
  type Rows = { rows: { due?: Due; alsoDue: Due[] }[] };
  const rowFor = async (as: Somebody) =>
    viewOf<Rows>(await world.act('care', listFamilies, { as })).rows.find(({ due }) => due);
  const dueFor = async (as: Somebody) => (await rowFor(as))?.due;

  test('eight weeks after the agreement worker and supervisor see it, and later that it is late', async () => {
    world.clock.set('2027-03-01T10:00:00.000Z');
    const file = viewOf<{ evaluationDueOn: string }>(await plan());
    expect(file.evaluationDueOn).toBe('2026-12-10');
    const late = { what: 'evaluation', on: '2026-12-10', isLate: true };
    // Nobody spoke since October, and that came first; it hides nothing.
    for (const who of [world.people.worker, world.people.supervisor])
      expect(await rowFor(who)).toMatchObject({ due: { what: 'contact', isLate: true }, alsoDue: [late] });
    viewOf(await family.ask(recordContact, world.people.worker, { on: '2027-02-26', kind: 'visit', minutes: 60 }));
    expect(await dueFor(world.people.worker)).toEqual(late);
    expect(await dueFor(world.people.supervisor)).toEqual(late);
    viewOf(await family.evaluate({ on: '2027-02-27' }));
    expect(viewOf(await plan())).toMatchObject({ evaluationDueOn: '2027-04-24' });
  });

  test('a contradiction is something to talk about at once, until it was talked about', async () => {
    viewOf(await family.evaluate({ on: '2026-10-15' }));
    world.clock.set('2026-10-16T10:00:00.000Z');
    const at = { goalId, evaluation: 1 };
    viewOf(await family.ask(contradictScore, family.son, { ...at, words: 'Niet elke dag.' }));
    const due = { what: 'contradiction', on: '2026-10-18', isLate: false };
    expect(await dueFor(world.people.worker)).toEqual(due);
    expect(await dueFor(world.people.supervisor)).toEqual(due);
    viewOf(
      await family.ask(answerContradiction, world.people.worker, { ...at, contradiction: 1, words: 'Besproken.' }, 2),
    );
    expect(await dueFor(world.people.worker)).toMatchObject({ what: 'contact' });
  });
});

const scoresIn = (fact: Awaited<ReturnType<EvaluatedFamily['factsOf']>>[number] | undefined): readonly string[] =>
  Array.isArray(fact?.scores) ? fact.scores : [];

describe('what the figures hear', () => {
  test('the agreement and the scores as a whole, with days, weights and steps and nobody’s words', async () => {
    viewOf(await family.evaluate());
    viewOf(
      await family.ask(correctScore, world.people.worker, { goalId, evaluation: 1, step: '+1', why: 'Vergissing.' }, 1),
    );
    expect(await family.factsOf('plan-counted.v1')).toMatchObject([
      { firstMeetingOn: '2026-10-15', firstAgreedOn: '2026-10-15', agreedVersions: 1 },
    ]);
    const [first, second] = await family.factsOf('attainment-counted.v1');
    const goalsFirst = [goalId, safetyId].toSorted();
    const own = goalsFirst.indexOf(goalId) + 1;
    const safety = goalsFirst.indexOf(safetyId) + 1;
    expect(scoresIn(first).toSorted()).toEqual(
      [`${own}|own|2|+2@2026-12-10`, `${safety}|safety|3|+1@2026-12-10`].toSorted(),
    );
    expect(scoresIn(second)).toContain(`${own}|own|2|+1@2026-12-10`);
    expect(JSON.stringify([first, second])).not.toContain('dag');
  });

  test('a goal that is dropped later keeps the scores that it had', async () => {
    viewOf(await family.evaluate());
    viewOf(await family.ask(dropGoal, world.people.worker, { goalId, isDropped: true }, 1));
    world.clock.set('2027-02-10T10:00:00.000Z');
    viewOf(await family.evaluate({ on: '2027-02-10', scores: { [safetyId]: { step: '+2' } } }));
    const facts = await family.factsOf('attainment-counted.v1');
    expect(scoresIn(facts.at(-1)).filter((score) => score.includes('|own|'))).toHaveLength(1);
  });
});
