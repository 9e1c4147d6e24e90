// The same pages while a family is new: what is still empty must be as clear as what is full.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './open-stage.ts';
import { seedTown } from './seed-town.ts';
import { sweepBeginning } from './sweep-rest.ts';

let stage: Stage;
let beginning: ReturnType<typeof sweepBeginning>;

beforeAll(async () => {
  stage = await openStage();
  beginning = sweepBeginning({ stage, town: 'utrecht', seeded: await seedTown(stage, 'utrecht') });
});
afterAll(() => stage.close());

describe('the pages of a new family keep nobody out', () => {
  test('while it waits for a family worker', async () => {
    expect(await beginning.beforeWorker()).toEqual([]);
  });

  test('while it waits for the first meeting', async () => {
    expect(await beginning.beforeMeeting()).toEqual([]);
  });

  test('while nothing is written in its plan', async () => {
    expect(await beginning.beforePlan()).toEqual([]);
  }, 180_000);
});
