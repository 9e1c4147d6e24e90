// Two people on one bottleneck. Whoever is a moment too late hears what happened, when the rule can tell, and nothing of
// theirs is written: not in the file, not in the trail, not on its way out.
import { paginateScan } from '@aws-sdk/client-dynamodb';
import { answerAtSupervisor, answerReturned, passUpFromFile, returnBottleneck } from '@greep/escalations';
import { tableName } from '@greep/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { anAnswer, aReportedBottleneck, aTextToPassUp, openTold, type Told } from '../support/bottleneck-story.ts';
import { utrecht } from '../support/engine.ts';
import { aRunningFamily, viewOf } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let told: Told;
const worlds: VerbWorld[] = [];

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  told = await aReportedBottleneck(world, await aRunningFamily(world));
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

/** Every row of the tables that a refusal must leave alone. Who looked is another table's part: looking is no writing. */
const everyRow = async (): Promise<readonly string[]> => {
  const rows: string[] = [];
  for (const table of ['care', 'outbox', 'trail'] as const)
    for await (const { Items = [] } of paginateScan(
      { client: world.engine.client },
      { TableName: tableName(utrecht, table) },
    ))
      rows.push(...Items.map((item) => JSON.stringify(Object.entries(item).sort())));
  return rows.sort();
};

/** The supervisor acts on the version that was read before all else happened. */
const actOn = (ifMatch: number, verb: Parameters<VerbWorld['act']>[1], input: object) =>
  world.act('care', verb, { as: world.people.supervisor, input: { ...told, ...input }, ifMatch, key: 'late' });

const giveBack = async (): Promise<void> => {
  const { version } = await openTold(world, told);
  const input = { ...told, question: 'Is er al een brief?' };
  viewOf(await world.act('care', returnBottleneck, { as: world.people.supervisor, input, ifMatch: version }));
};

const answerQuestion = async (): Promise<void> => {
  const { version } = await openTold(world, told);
  const input = { ...told, answer: 'Ja, in september.' };
  viewOf(await world.act('care', answerReturned, { as: world.people.worker, input, ifMatch: version }));
};

describe('whoever acts on an old version', () => {
  test('hears what became of it, when the rule knows, and nothing is written', async () => {
    const { version } = await openTold(world, told);
    await giveBack();
    const before = await everyRow();
    expect(await actOn(version, answerAtSupervisor, anAnswer)).toEqual({
      ok: false,
      error: { kind: 'wrong-state', code: 'bottleneck-was-returned' },
    });
    expect(await everyRow()).toEqual(before);
  });

  test('hears only that it was changed, when the rule would have allowed it, and nothing is written', async () => {
    const { version } = await openTold(world, told);
    await giveBack();
    await answerQuestion();
    const before = await everyRow();
    expect(await actOn(version, answerAtSupervisor, anAnswer)).toEqual({
      ok: false,
      error: { kind: 'conflict', code: 'version-conflict', currentVersion: version + 2 },
    });
    expect(await everyRow()).toEqual(before);
  });

  test('hears that it was changed rather than what is wrong with an input that was meant for what it was', async () => {
    const { version } = await openTold(world, told);
    await giveBack();
    await answerQuestion();
    const before = await everyRow();
    // Of the version of now the rule would say: the supervisor still has time.
    const input = { ...told, reason: 'Het duurt te lang.', text: aTextToPassUp() };
    const late = { as: world.people.worker, input, ifMatch: version };
    expect(await world.act('care', passUpFromFile, late)).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(await world.act('care', passUpFromFile, { ...late, ifMatch: version + 2 })).toMatchObject({
      ok: false,
      error: { kind: 'not-allowed', code: 'supervisor-still-has-time' },
    });
    expect(await everyRow()).toEqual(before);
  });

  test('can do it on the version of now: the refusal kept no trace under the same key', async () => {
    const { version } = await openTold(world, told);
    await giveBack();
    await answerQuestion();
    await actOn(version, answerAtSupervisor, anAnswer);
    const again = await actOn(version + 2, answerAtSupervisor, anAnswer);
    expect(viewOf(again)).toMatchObject({ state: 'answered', answer: { answer: anAnswer } });
  });

  test('without any version is asked for one first, whatever the rule would say', async () => {
    await giveBack();
    const act = { as: world.people.supervisor, input: { ...told, ...anAnswer } };
    expect(await world.act('care', answerAtSupervisor, act)).toMatchObject({
      ok: false,
      error: { kind: 'precondition-required' },
    });
  });
});
