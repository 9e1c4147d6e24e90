// Every page, for every persona, on a laptop and on the smallest phone: nothing that keeps somebody out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './open-stage.ts';
import { strainPages } from './strain-pages.ts';
import { sweepNobody, sweepWithoutRole } from './sweep-rest.ts';
import { type SweptTown, seedSweptTown, staffOf, sweep } from './sweep-town.ts';

let stage: Stage;
let utrecht: SweptTown;

beforeAll(async () => {
  stage = await openStage();
  utrecht = await seedSweptTown(stage, 'utrecht');
});
afterAll(() => stage.close());

describe('every page keeps nobody out', () => {
  test.each(['yassin', ...staffOf('utrecht')])(
    'those of %s, while a plan waits for an answer',
    async (key) => {
      expect(await sweep({ stage, key, site: 'utrecht', ids: utrecht.ids })).toEqual([]);
    },
    240_000,
  );

  test.each(['samira', 'fatiha'])(
    'those of %s, in Dutch and from right to left',
    async (key) => {
      expect(await sweep({ stage, key, site: 'utrecht', ids: utrecht.ids, languages: ['nl', 'ar'] })).toEqual([]);
    },
    240_000,
  );

  test.each([
    ['samira', '/plan/versie/2'],
    ['anouk', '/gezinnen/:family'],
    ['joost', '/gezinnen/:family/knelpunten/:late'],
  ])('%s at %s, with larger letters, zoom, own colours, no motion and no mouse', async (key, path) => {
    const found: string[] = [];
    const note = (_strain: string, complaints: readonly string[]) => found.push(...complaints);
    await strainPages(stage, { key, site: 'utrecht', paths: [path] }, utrecht.ids, note);
    expect(found).toEqual([]);
  });

  test('the page of somebody whose last role was ended', async () => {
    expect(await sweepWithoutRole(utrecht.telling)).toEqual([]);
  });

  test('those before signing in', async () => {
    expect(await sweepNobody(utrecht.telling)).toEqual([]);
  }, 120_000);
});
