// What a family takes home: the plan on paper, without anything that only works on a screen.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './open-stage.ts';
import { type SeededFamily, seedAgreement, seedFamily, seedPlan, seedProposal, seedSignIns } from './seed-family.ts';
import { seedTown } from './seed-town.ts';
import { welcome } from './visitor.ts';

let stage: Stage;
let family: SeededFamily;

beforeAll(async () => {
  stage = await openStage();
  const telling = { stage, town: 'utrecht', seeded: await seedTown(stage, 'utrecht') } as const;
  family = await seedFamily(telling);
  await seedSignIns(telling, family);
  await seedPlan(telling, family);
  await seedProposal(telling, family);
  await seedAgreement(telling, family);
});
afterAll(() => stage.close());

/** Bars and buttons that would be printed. */
const screenOnly = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, nav, .utrecht-button, .skip, .mast, .bottom, .save-state')]
      .filter((part) => part.checkVisibility() && part.getClientRects().length > 0)
      .map((part) => part.innerText),
  );

const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the plan on paper', () => {
  test.each([
    ['samira', (): string => '/plan/papier'],
    ['anouk', (): string => `${family.path.replace('/families', '/gezinnen')}/plan`],
  ] as const)('has words only, on white, as %s prints it', async (key, path) => {
    const { page, visit, leave } = await welcome(stage, key);
    await visit(path());
    expect(await screenOnly(page)).not.toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await screenOnly(page)).toEqual([]);
    expect(await ground(page)).toBe('rgb(255, 255, 255)');
    const words = await page.getByRole('main').innerText();
    for (const said of [
      'Bouzid',
      'Ik wil dat de ochtenden rustig zijn.',
      'Papa komt alleen als oma erbij is.',
      'Oma Fatiha',
    ])
      expect(words).toContain(said);
    await leave();
  });
});
