import {
  answerPlan,
  changeGoal,
  comparePlanVersions,
  completeAction,
  dropGoal,
  openDraft,
  openPlan,
  orderGoals,
  proposePlan,
  recordAction,
  recordGoal,
  rewordGoal,
  saveDraft,
  WordingKind,
  withdrawShare,
} from '@greep/plans';
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

const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });
const plan = (as = world.people.worker) => world.act('care', openPlan, { as, input: { familyId: family.familyId } });
const propose = (more: object = {}) =>
  world.act('care', proposePlan, { as: world.people.worker, input: { familyId: family.familyId, ...more } });
const answer = (as: RunningFamily['mother'], given: object, version = 1) =>
  world.act('care', answerPlan, { as, input: { familyId: family.familyId, version, ...given } });

describe('goals', () => {
  test('nothing but the words is needed to begin, and a safety goal says who imposed it and why', async () => {
    const { familyId } = family;
    const bare = { familyId, kind: 'own', words: 'Ik wil rust.', speaker: { who: 'together' } };
    viewOf(await world.act('care', recordGoal, { as: world.people.worker, input: bare }));
    const safety = await world.act('care', recordGoal, { as: world.people.worker, input: { ...bare, kind: 'safety' } });
    expect(safety).toMatchObject({
      ok: false,
      error: { fields: [{ pointer: '/imposedBy' }, { pointer: '/because' }] },
    });
    viewOf(
      await world.act('care', recordGoal, {
        as: world.people.worker,
        input: { ...bare, kind: 'safety', imposedBy: 'de kinderrechter', because: 'Er was geweld.' },
      }),
    );
    expect(viewOf(await plan())).toMatchObject({
      goals: [{ content: { kind: 'own' } }],
      safetyGoals: [{ content: { kind: 'safety' } }],
    });
  });

  test('the family changes a word; the earlier words stay, with who said them', async () => {
    const goal = await aGoal(world, family.familyId);
    const input = { familyId: family.familyId, goalId: goal.id, words: 'Ik wil rust in huis.' };
    viewOf(await world.act('care', rewordGoal, { as: family.son, input, ifMatch: goal.version }));
    expect(viewOf(await plan())).toMatchObject({
      goals: [
        {
          content: { words: 'Ik wil rust in huis.' },
          wordings: [{ words: 'Ik wil rust.', byName: 'Anouk Verhoeven' }, { byName: 'Yassin Bouzid' }],
          changedSince: { from: 'Ik wil rust.' },
        },
      ],
    });
  });

  test('two who change the same goal: the second is told, and both texts are known', async () => {
    const goal = await aGoal(world, family.familyId);
    const input = { familyId: family.familyId, goalId: goal.id };
    viewOf(
      await world.act('care', rewordGoal, {
        as: family.mother,
        input: { ...input, words: 'Woorden van Samira' },
        ifMatch: goal.version,
      }),
    );
    const content = { kind: 'own', words: 'Woorden van Anouk', speaker: { who: 'together' }, levels: allSteps };
    const late = await world.act('care', changeGoal, {
      as: world.people.worker,
      input: { ...input, ...content },
      ifMatch: goal.version,
    });
    expect(late).toMatchObject({ ok: false, error: { kind: 'conflict', currentVersion: 2 } });
  });

  test('fifty rewordings later every wording is still there', async () => {
    const goal = await aGoal(world, family.familyId);
    for (let turn = 1; turn <= 50; turn += 1) {
      const input = { familyId: family.familyId, goalId: goal.id, words: `${turn} ${'é'.repeat(990)}` };
      viewOf(await world.act('care', rewordGoal, { as: family.mother, input, ifMatch: turn }));
    }
    const { goals } = viewOf<{ goals: { wordings: unknown[] }[] }>(await plan());
    expect(goals[0]?.wordings).toHaveLength(30);
    const shelved = await world.storeFor('care').list(WordingKind, `FAMILY#${family.familyId}`, 'WORDING#');
    expect(shelved).toHaveLength(21);
  });

  test('an imposed goal cannot be reworded by the family, and the worker of another family sees no goal', async () => {
    const goal = await aGoal(world, family.familyId, { kind: 'safety', imposedBy: 'Raad', because: 'Geweld' });
    const input = { familyId: family.familyId, goalId: goal.id, words: 'Liever niet' };
    expect(await world.act('care', rewordGoal, { as: family.mother, input, ifMatch: 1 })).toMatchObject(
      refused('wrong-state', 'safety-goal-is-imposed'),
    );
    expect(await world.act('care', rewordGoal, { as: world.people.colleague, input, ifMatch: 1 })).toMatchObject(
      refused('not-found'),
    );
  });

  test('goals stand in the family’s order, and a dropped goal can be taken back', async () => {
    const [one, two] = [
      await aGoal(world, family.familyId),
      await aGoal(world, family.familyId, { words: 'Ik wil werk.' }),
    ];
    const { familyId } = family;
    expect(
      await world.act('care', orderGoals, { as: world.people.worker, input: { familyId, goalIds: [two.id] } }),
    ).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    viewOf(
      await world.act('care', orderGoals, { as: world.people.worker, input: { familyId, goalIds: [two.id, one.id] } }),
    );
    expect(viewOf(await plan())).toMatchObject({ goals: [{ id: two.id }, { id: one.id }] });
    viewOf(
      await world.act('care', dropGoal, {
        as: world.people.worker,
        input: { familyId, goalId: two.id, isDropped: true },
        ifMatch: 2,
      }),
    );
    viewOf(
      await world.act('care', dropGoal, {
        as: world.people.worker,
        input: { familyId, goalId: two.id, isDropped: false },
        ifMatch: 3,
      }),
    );
    expect(viewOf(await plan())).toMatchObject({ goals: [{ id: two.id, isDropped: false }, {}] });
  });

  test('writers of different goals of one family do not lose to each other', async () => {
    const goals = [
      await aGoal(world, family.familyId),
      await aGoal(world, family.familyId),
      await aGoal(world, family.familyId),
    ];
    const changed = await Promise.all(
      goals.map(({ id }) =>
        world.act('care', rewordGoal, {
          as: family.mother,
          input: { familyId: family.familyId, goalId: id, words: `Nieuw ${id}` },
          ifMatch: 1,
        }),
      ),
    );
    expect(changed.every(({ ok }) => ok)).toBe(true);
  });
});

describe('agreeing to the plan', () => {
  test('every step must be described first, and all that miss are named at once', async () => {
    await aGoal(world, family.familyId, { levels: { '0': 'nu' } });
    const early = await propose();
    if (early.ok || early.error.kind !== 'invalid') throw new Error('it should be refused');
    expect(early.error.fields).toHaveLength(4);
  });

  test('a plan without goals is not put to the family', async () => {
    expect(await propose()).toMatchObject(refused('wrong-state', 'plan-without-goals'));
  });

  test('parents with authority and youths from 12 must agree, each in person', async () => {
    await aGoal(world, family.familyId);
    expect(viewOf(await propose())).toMatchObject({ answers: [{ name: 'Samira Bouzid' }, { name: 'Yassin Bouzid' }] });
    expect(await answer(family.daughter, { answer: 'yes' })).toMatchObject(refused('not-allowed', 'not-asked'));
    viewOf(await answer(family.mother, { answer: 'yes' }));
    expect(viewOf(await plan())).toMatchObject({ proposed: { state: 'proposed' }, shares: [] });
    expect(viewOf(await answer(family.son, { answer: 'yes' }))).toMatchObject({ state: 'agreed' });
  });

  test('only when all agreed it is shared, each act with its ground and purpose', async () => {
    await aGoal(world, family.familyId);
    const alsoReads = [{ name: 'juf Ellen', kind: 'partner', what: 'own-actions' }];
    viewOf(await propose({ alsoReads }));
    viewOf(await answer(family.mother, { answer: 'yes' }));
    viewOf(await answer(family.son, { answer: 'yes' }));
    const { shares } = viewOf<{ shares: { name: string; ground: string; purpose: string }[] }>(
      await plan(family.mother),
    );
    expect(shares).toContainEqual(
      expect.objectContaining({ name: 'juf Ellen', ground: 'consent', purpose: 'do-own-part', canWithdraw: true }),
    );
    expect(shares).toContainEqual(expect.objectContaining({ name: 'Anouk Verhoeven', ground: 'directly-involved' }));
    const input = { familyId: family.familyId, readerName: 'juf Ellen', isWithdrawn: true };
    viewOf(await world.act('care', withdrawShare, { as: family.mother, input }));
    const canRestore = async (reader: typeof family.mother) =>
      viewOf<{ shares: { name: string; canRestore: boolean }[] }>(await plan(reader)).shares.find(
        ({ name }) => name === 'juf Ellen',
      )?.canRestore;
    expect([await canRestore(family.mother), await canRestore(family.son)]).toEqual([true, false]);
    expect(
      await world.act('care', withdrawShare, { as: family.mother, input: { ...input, readerName: 'Anouk Verhoeven' } }),
    ).toMatchObject(refused('wrong-state', 'sharing-not-by-consent'));
    expect(await world.act('care', withdrawShare, { as: world.people.worker, input })).toMatchObject(
      refused('not-allowed'),
    );
  });

  test('not like this needs the own words; they are kept and a new version can be made', async () => {
    const goal = await aGoal(world, family.familyId);
    viewOf(await propose());
    expect(await answer(family.mother, { answer: 'not-like-this' })).toMatchObject({
      ok: false,
      error: { fields: [{ pointer: '/words' }] },
    });
    viewOf(await answer(family.mother, { answer: 'not-like-this', words: 'Niet op maandag.' }));
    expect(viewOf(await plan())).toMatchObject({
      refused: { answers: [{ answer: 'not-like-this', words: 'Niet op maandag.' }, {}] },
      hasChanges: true,
    });
    expect(await answer(family.son, { answer: 'yes' })).toMatchObject(refused('wrong-state', 'version-not-open'));
    viewOf(
      await world.act('care', rewordGoal, {
        as: family.mother,
        input: { familyId: family.familyId, goalId: goal.id, words: 'Niet op maandag rust.' },
        ifMatch: 1,
      }),
    );
    expect(viewOf(await propose())).toMatchObject({ version: 2 });
    const compared = viewOf(
      await world.act('care', comparePlanVersions, {
        as: family.son,
        input: { familyId: family.familyId, version: 2 },
      }),
    );
    expect(compared).toMatchObject({ goals: [{ id: goal.id, change: 'changed', fields: ['words'] }] });
  });

  test('a newer version replaces one that lies with the family, and an unchanged plan is not put again', async () => {
    await aGoal(world, family.familyId);
    viewOf(await propose());
    expect(await propose()).toMatchObject(refused('wrong-state', 'plan-unchanged'));
    await aGoal(world, family.familyId, { words: 'Ik wil werk.' });
    viewOf(await propose());
    expect(await answer(family.mother, { answer: 'yes' })).toMatchObject(refused('wrong-state', 'version-not-open'));
    viewOf(await answer(family.mother, { answer: 'yes' }, 2));
  });

  test('two who answer at the same moment are both heard', async () => {
    await aGoal(world, family.familyId);
    viewOf(await propose());
    const both = await Promise.all([answer(family.mother, { answer: 'yes' }), answer(family.son, { answer: 'yes' })]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(viewOf(await plan())).toMatchObject({ agreed: { version: 1 } });
  });
});

describe('actions and drafts', () => {
  test('the family ticks off an action and can take the tick back, without a new version being needed', async () => {
    await aGoal(world, family.familyId);
    const input = { familyId: family.familyId, owner: 'family', who: 'Samira', what: 'belt de tandarts' };
    const action = viewOf<{ id: string; version: number }>(
      await world.act('care', recordAction, { as: world.people.worker, input }),
    );
    viewOf(await propose());
    const done = { familyId: family.familyId, actionId: action.id, isDone: true };
    viewOf(await world.act('care', completeAction, { as: family.mother, input: done, ifMatch: 1 }));
    expect(viewOf(await plan())).toMatchObject({ actions: [{ doneOn: '2026-10-15' }], hasChanges: false });
  });

  test('a draft is one’s own: another person of the family has another', async () => {
    const address = { familyId: family.familyId, section: 'new-goal' };
    viewOf(
      await world.act('care', saveDraft, {
        as: family.mother,
        input: { ...address, text: { words: 'Ik wil' } },
        ifMatch: 0,
      }),
    );
    expect(viewOf(await world.act('care', openDraft, { as: family.mother, input: address }))).toMatchObject({
      text: { words: 'Ik wil' },
      version: 1,
    });
    expect(viewOf(await world.act('care', openDraft, { as: family.son, input: address }))).toMatchObject({
      text: {},
      version: 0,
    });
    expect(await world.act('care', openDraft, { as: world.people.colleague, input: address })).toMatchObject(
      refused('not-found'),
    );
  });
});
