// The same pages in the other gemeente, where somebody of the family said no to the plan as it was.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './open-stage.ts';
import { seedRefusal } from './seed-family.ts';
import { type SweptTown, seedSweptTown, staffOf, sweep } from './sweep-town.ts';

let stage: Stage;
let amersfoort: SweptTown;

beforeAll(async () => {
  stage = await openStage();
  amersfoort = await seedSweptTown(stage, 'amersfoort');
  await seedRefusal(amersfoort.telling, amersfoort.family);
});
afterAll(() => stage.close());

describe('every page keeps nobody out', () => {
  test.each(['desi', 'henk', ...staffOf('amersfoort')])(
    'those of %s, after somebody of the family said not like this',
    async (key) => {
      expect(await sweep({ stage, key, site: 'amersfoort', ids: amersfoort.ids })).toEqual([]);
    },
    240_000,
  );

  test.each(['annet', 'pim'])('those of %s, who belongs to no gemeente', async (key) => {
    expect(await sweep({ stage, key, site: 'landelijk', ids: amersfoort.ids })).toEqual([]);
  });
});
