import { listFamilies, recordContact } from '@greep/care';
import {
  answerContradiction,
  answerPlan,
  contradictScore,
  correctScore,
  dropGoal,
  openEvaluation,
  openPlan,
  proposePlan,
  recordEvaluation,
} from '@greep/plans';
import { openOutbox } from '@greep/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aGoal, aRunningFamily, type RunningFamily, viewOf } from '../support/story.ts';
import { type Somebody, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;
let goalId: string;
let safetyId: string;
const worlds: VerbWorld[] = [];

const ask = (verb: Parameters<VerbWorld['act']>[1], as: Somebody, input: object = {}, ifMatch?: number) =>
  world.act('care', verb, {
    as,
    input: { familyId: family.familyId, ...input },
    ...(ifMatch !== undefined && { ifMatch }),
  });

const agreeOn = async (version: number) => {
  viewOf(await ask(proposePlan, world.people.worker));
  viewOf(await ask(answerPlan, family.mother, { version, answer: 'yes' }));
  viewOf(await ask(answerPlan, family.son, { version, answer: 'yes' }));
};

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  family = await aRunningFamily(world);
  goalId = (await aGoal(world, family.familyId, { weight: 2 })).id;
  safetyId = (await aGoal(world, family.familyId, { kind: 'safety', imposedBy: 'Raad', because: 'Geweld' })).id;
  await agreeOn(1);
  world.clock.set('2026-12-10T10:00:00.000Z');
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

const evaluation = (more: object = {}) => ({
  on: '2026-12-10',
  successes: [{ words: 'De gordijnen zijn open.', speaker: { who: 'member', personId: family.mother.id } }],
  present: [family.mother.id, family.son.id],
  scores: { [goalId]: { step: '+2', words: 'Elke dag' }, [safetyId]: { step: '+1' } },
  ...more,
});
const evaluate = (more: object = {}, as: Somebody = world.people.worker) => ask(recordEvaluation, as, evaluation(more));
const plan = (as: Somebody = world.people.worker) => ask(openPlan, as);
const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });
const wrongAt = (...fields: readonly (readonly [string, string])[]) => ({
  ok: false,
  error: { kind: 'invalid', fields: fields.map(([pointer, code]) => ({ pointer, code })) },
});

const factsOf = async (type: string): Promise<readonly unknown[]> => {
  const outbox = openOutbox({ client: world.engine.client, gemeente: 'gm0344' as never, clock: world.clock });
  const shards = await Promise.all([0, 1, 2, 3].map((shard) => outbox.pending(shard, 100)));
  const events = shards.flat().map(({ event }) => event as { type: string; number: number; data: unknown });
  return events
    .filter((event) => event.type === type)
    .toSorted((one, other) => one.number - other.number)
    .map(({ data }) => data);
};

describe('recording an evaluation', () => {
  test('keeps what went well, who was there and a score for each goal; safety goals stay out of T', async () => {
    expect(viewOf(await evaluate())).toMatchObject({
      number: 1,
      successes: [{ words: 'De gordijnen zijn open.', speakerName: 'Samira Bouzid' }],
      presentNames: ['Samira Bouzid', 'Yassin Bouzid'],
      attainment: { t: 60, startT: 40, change: 20, weightedMean: 2, counted: [{ goalId, weight: 2 }], notCounted: 0 },
      nextDueOn: '2027-02-04',
    });
  });

  test('the family reads steps and never T', async () => {
    viewOf(await evaluate());
    const seen = [
      viewOf<object>(await plan(family.mother)),
      viewOf<object>(await ask(openEvaluation, family.mother, { evaluation: 1 })),
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
    await agreeOn(2);
    const scores = { ...evaluation().scores, [other]: { because: 'holiday', words: 'Zij was weg.' } };
    expect(viewOf(await evaluate({ scores }))).toMatchObject({
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
    expect(await evaluate(wrong)).toMatchObject(
      wrongAt(
        ['/on', 'day-in-future'],
        ['/successes', 'success-or-none'],
        ['/present', 'nobody-present'],
        [`/scores/${goalId}`, 'score-or-reason'],
        [`/scores/${safetyId}`, 'score-missing'],
      ),
    );
    viewOf(await evaluate({ successes: [], hasNoSuccess: true }));
  });

  test('a goal that was dropped meanwhile, or that nobody agreed to yet, is named at that goal', async () => {
    const fresh = (await aGoal(world, family.familyId, { words: 'Nieuw' })).id;
    viewOf(await ask(dropGoal, world.people.worker, { goalId, isDropped: true }, 1));
    const scores = { ...evaluation().scores, [fresh]: { step: '0' } };
    expect(await evaluate({ scores })).toMatchObject(
      wrongAt([`/scores/${goalId}`, 'goal-dropped-meanwhile'], [`/scores/${fresh}`, 'goal-not-agreed-yet']),
    );
    viewOf(await evaluate({ scores: { [safetyId]: { step: '0' } } }));
  });

  test('the day lies between the agreement and today, and after the evaluation before', async () => {
    expect(await evaluate({ on: '2026-10-14' })).toMatchObject(wrongAt(['/on', 'before-agreed-plan']));
    viewOf(await evaluate({ on: '2026-12-01' }));
    expect(await evaluate({ on: '2026-11-30' })).toMatchObject(wrongAt(['/on', 'before-last-evaluation']));
    expect(await evaluate({ on: '2026-12-01' })).toMatchObject(wrongAt(['/on', 'evaluated-that-day']));
  });

  test('is for the worker of this family: nobody of the family, no supervisor and no colleague', async () => {
    expect(await evaluate({}, family.mother)).toMatchObject(refused('not-allowed'));
    expect(await evaluate({}, world.people.supervisor)).toMatchObject(refused('not-allowed'));
    expect(await evaluate({}, world.people.colleague)).toMatchObject(refused('not-found'));
  });
});

describe('what is due', () => {
  type Rows = { rows: { due?: { what: string; on: string; isLate: boolean } }[] };
  const dueFor = async (as: Somebody) =>
    viewOf<Rows>(await world.act('care', listFamilies, { as })).rows.find(({ due }) => due)?.due;

  test('eight weeks after the agreement worker and supervisor see it, and later that it is late', async () => {
    world.clock.set('2027-03-01T10:00:00.000Z');
    const file = viewOf<{ evaluationDueOn: string }>(await plan());
    expect(file.evaluationDueOn).toBe('2026-12-10');
    // Nobody spoke since October, and that came first.
    expect(await dueFor(world.people.worker)).toMatchObject({ what: 'contact', isLate: true });
    viewOf(await ask(recordContact, world.people.worker, { on: '2027-02-26', kind: 'visit', minutes: 60 }));
    const late = { what: 'evaluation', on: '2026-12-10', isLate: true };
    expect(await dueFor(world.people.worker)).toEqual(late);
    expect(await dueFor(world.people.supervisor)).toEqual(late);
    viewOf(await evaluate({ on: '2027-02-27' }));
    expect(viewOf(await plan())).toMatchObject({ evaluationDueOn: '2027-04-24' });
  });

  test('a contradiction is something to talk about at once, until it was talked about', async () => {
    viewOf(await evaluate({ on: '2026-10-15' }));
    world.clock.set('2026-10-16T10:00:00.000Z');
    const at = { goalId, evaluation: 1 };
    viewOf(await ask(contradictScore, family.son, { ...at, words: 'Niet elke dag.' }));
    const due = { what: 'contradiction', on: '2026-10-18', isLate: false };
    expect(await dueFor(world.people.worker)).toEqual(due);
    expect(await dueFor(world.people.supervisor)).toEqual(due);
    viewOf(await ask(answerContradiction, world.people.worker, { ...at, contradiction: 1, words: 'Besproken.' }, 2));
    expect(await dueFor(world.people.worker)).toMatchObject({ what: 'contact' });
  });
});

describe('contradicting a score', () => {
  const at = () => ({ goalId, evaluation: 1 });
  beforeEach(async () => {
    viewOf(await evaluate());
  });

  test('several of the family say what they think, with their name and perhaps a step; the score stays', async () => {
    const both = await Promise.all([
      ask(contradictScore, family.mother, { ...at(), words: 'Niet in het weekend.', step: '+1' }),
      ask(contradictScore, family.son, { ...at(), words: 'Ik was boos.' }),
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
    expect(await ask(contradictScore, world.people.worker, { ...at(), words: 'Nee' })).toMatchObject(
      refused('not-allowed'),
    );
    expect(await ask(contradictScore, family.mother, { goalId, evaluation: 2, words: 'Nee' })).toMatchObject(
      refused('not-found'),
    );
  });

  test('what came of the talk is written down once, for the family to read', async () => {
    viewOf(await ask(contradictScore, family.mother, { ...at(), words: 'Niet waar.' }));
    const answer = { ...at(), contradiction: 1, words: 'Samen besproken, het blijft zo.' };
    viewOf(await ask(answerContradiction, world.people.worker, answer, 2));
    expect(await ask(answerContradiction, world.people.worker, answer, 3)).toMatchObject(
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
    viewOf(await evaluate());
    viewOf(await ask(contradictScore, family.mother, { ...at(), words: 'Niet elke dag.', step: '+1' }));
    world.clock.advance(60);
    const input = { ...at(), step: '+1', why: 'Samira heeft gelijk.' };
    expect(viewOf(await ask(correctScore, world.people.worker, input, 2))).toMatchObject({
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
    viewOf(await evaluate());
    viewOf(await ask(contradictScore, family.mother, { ...at(), words: 'Niet waar.' }));
    const input = { ...at(), step: '+1', why: 'Vergissing.' };
    expect(await ask(correctScore, world.people.worker, input, 1)).toMatchObject({
      ok: false,
      error: { kind: 'conflict', currentVersion: 2 },
    });
    expect(await ask(correctScore, world.people.worker, { ...input, step: '+2', words: 'Elke dag' }, 2)).toMatchObject(
      refused('wrong-state', 'score-unchanged'),
    );
    expect(await ask(correctScore, family.mother, input, 2)).toMatchObject(refused('not-allowed'));
  });

  test('the plan goes on in a new version that keeps the scores of that moment, also with the same goals', async () => {
    expect(await ask(proposePlan, world.people.worker)).toMatchObject(refused('wrong-state', 'plan-unchanged'));
    viewOf(await evaluate());
    world.clock.advance(60);
    expect(viewOf(await plan())).toMatchObject({ isEvaluatedSince: true, hasChanges: false });
    await agreeOn(2);
    viewOf(await ask(correctScore, world.people.worker, { ...at(), step: '+3', why: 'Vergissing.' }, 1));
    expect(viewOf(await plan())).toMatchObject({
      isEvaluatedSince: false,
      agreed: { version: 2, scores: expect.arrayContaining([{ goalId, step: '+2', on: '2026-12-10' }]) },
    });
  });
});

describe('what the figures hear', () => {
  test('the agreement and the scores as a whole, with days, weights and steps and nobody’s words', async () => {
    viewOf(await evaluate());
    viewOf(await ask(correctScore, world.people.worker, { goalId, evaluation: 1, step: '+1', why: 'Vergissing.' }, 1));
    expect(await factsOf('plan-counted.v1')).toMatchObject([
      { firstMeetingOn: '2026-10-15', firstAgreedOn: '2026-10-15', agreedVersions: 1 },
    ]);
    const [first, second] = (await factsOf('attainment-counted.v1')) as { scores: string[] }[];
    const goalsFirst = [goalId, safetyId].toSorted();
    const own = goalsFirst.indexOf(goalId) + 1;
    const safety = goalsFirst.indexOf(safetyId) + 1;
    expect(first?.scores.toSorted()).toEqual(
      [`${own}|own|2|+2@2026-12-10`, `${safety}|safety|3|+1@2026-12-10`].toSorted(),
    );
    expect(second?.scores).toContain(`${own}|own|2|+1@2026-12-10`);
    expect(JSON.stringify([first, second])).not.toContain('dag');
  });

  test('a goal that is dropped later keeps the scores that it had', async () => {
    viewOf(await evaluate());
    viewOf(await ask(dropGoal, world.people.worker, { goalId, isDropped: true }, 1));
    world.clock.set('2027-02-10T10:00:00.000Z');
    viewOf(await evaluate({ on: '2027-02-10', scores: { [safetyId]: { step: '+2' } } }));
    const facts = (await factsOf('attainment-counted.v1')) as { scores: string[] }[];
    expect(facts.at(-1)?.scores.filter((score) => score.includes('|own|'))).toHaveLength(1);
  });
});
