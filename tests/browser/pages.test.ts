// Every page, for every persona, on a laptop and on the smallest phone: nothing that keeps somebody out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { casts } from './cast.ts';
import { openStage, type Stage } from './open-stage.ts';
import type { Telling } from './seed-family.ts';
import { pagesOfNobody, pagesWithoutRole } from './sweep.ts';
import { type SweptTown, seedSweptTown, staffOf, sweep } from './sweep-town.ts';
import { openVisitor, settled, welcome } from './visitor.ts';
import { look, walk } from './walk-pages.ts';

let stage: Stage;
let utrecht: SweptTown;

beforeAll(async () => {
  stage = await openStage();
  utrecht = await seedSweptTown(stage, 'utrecht');
});
afterAll(() => stage.close());

const Person = z.object({ roles: z.array(z.object({ assignmentId: z.string() })) });

const endRoles = async ({ town, seeded }: Telling, key: string): Promise<void> => {
  const admin = await stage.speaker(town, casts[town].admin);
  const path = `/people/${seeded.people.get(key)}`;
  const { view, etag } = await admin.read(path, Person);
  for (const { assignmentId } of view.roles)
    await admin.say({ method: 'DELETE', path: `${path}/roles/${assignmentId}`, etag }, Person);
};

describe('every page keeps nobody out', () => {
  test.each(['samira', 'yassin', 'fatiha', ...staffOf('utrecht')])(
    'those of %s, while a plan waits for an answer',
    async (key) => {
      expect(await sweep({ stage, key, site: 'utrecht', ids: utrecht.ids })).toEqual([]);
    },
    240_000,
  );

  test('the page of somebody whose last role was ended', async () => {
    await endRoles(utrecht.telling, 'lia');
    const visitor = await welcome(stage, 'lia');
    await visitor.page.waitForURL('**/geen-rol');
    expect(await walk(visitor, { who: 'lia', paths: pagesWithoutRole })).toEqual([]);
    await visitor.leave();
  });

  test('those before signing in', async () => {
    const visitor = await openVisitor(stage, 'utrecht');
    expect(await walk(visitor, { who: 'nobody', paths: pagesOfNobody })).toEqual([]);
    await visitor.page.goto(stage.addressOf('utrecht'));
    await visitor.page.getByRole('link', { name: 'Kies een persoon' }).click();
    await settled(visitor.page);
    expect(await look(visitor, 'personas')).toEqual([]);
    await visitor.leave();
  }, 120_000);
});
