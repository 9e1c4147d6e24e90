// The same pages while a family is new: what is still empty must be as clear as what is full.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './open-stage.ts';
import { seedChosen, seedMeeting, seedSignIns, seedWaiting, type Telling } from './seed-family.ts';
import { seedTown } from './seed-town.ts';
import { pagesAtBeginning } from './sweep.ts';
import { welcome } from './visitor.ts';
import { type Ids, walk } from './walk-pages.ts';

let stage: Stage;
let telling: Telling;
let family = '';

beforeAll(async () => {
  stage = await openStage();
  telling = { stage, town: 'utrecht', seeded: await seedTown(stage, 'utrecht') };
  family = await seedWaiting(telling);
});
afterAll(() => stage.close());

const walkAs = async (who: string, paths: readonly string[], ids: Ids): Promise<readonly string[]> => {
  const visitor = await welcome(stage, who);
  const complaints = await walk(visitor, { who, paths, ids });
  await visitor.leave();
  return complaints;
};

describe('the pages of a new family keep nobody out', () => {
  test('while it waits for a family worker', async () => {
    expect(await walkAs('joost', pagesAtBeginning.beforeWorker, { family })).toEqual([]);
  });

  test('while it waits for the first meeting', async () => {
    await seedChosen(telling, family);
    expect(await walkAs('anouk', pagesAtBeginning.beforeMeeting, { family })).toEqual([]);
  });

  test('while nothing is written in its plan', async () => {
    const seeded = await seedMeeting(telling, family);
    await seedSignIns(telling, seeded);
    const son = seeded.memberId('Yassin Bouzid');
    expect(await walkAs('anouk', pagesAtBeginning.beforePlan, { family, son })).toEqual([]);
    expect(await walkAs('samira', pagesAtBeginning.familyBeforePlan, {})).toEqual([]);
  }, 180_000);
});
