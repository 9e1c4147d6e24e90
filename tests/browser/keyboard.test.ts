// Without a mouse: a referral from the first letter to sending it, and a family member who says yes.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { screenOf } from './hands.ts';
import { openStage, type Stage } from './open-stage.ts';
import { seedFamily, seedPlan, seedProposal, seedSignIns } from './seed-family.ts';
import { seedTown } from './seed-town.ts';
import { settled, welcome } from './visitor.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  const telling = { stage, town: 'utrecht', seeded: await seedTown(stage, 'utrecht') } as const;
  const family = await seedFamily(telling);
  await seedSignIns(telling, family);
  await seedPlan(telling, family);
  await seedProposal(telling, family);
});
afterAll(() => stage.close());

type Focused = { readonly name: string; readonly group: string; readonly isSeen: boolean };

/** What somebody who goes by the Tab key is at now, and whether a ring shows it. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
    const name = at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '';
    const group = at?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const rings = [at, at?.closest('label')].flatMap((one) => (one ? [getComputedStyle(one)] : []));
    const isSeen = rings.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none');
    return { name: name.trim(), group: group.trim(), isSeen };
  });

/** Presses Tab until it is there; every stop on the way must be visible. */
const tabTo = async (page: Page, name: RegExp, group = /^/): Promise<void> => {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.name !== '' && !now.isSeen) throw new Error(`no ring shows that the focus is at “${now.name}”`);
    if (name.test(now.name) && group.test(now.group)) return;
  }
  throw new Error(`the Tab key never comes to ${name}`);
};

const type = async (page: Page, field: RegExp, words: string): Promise<void> => {
  await tabTo(page, field);
  await page.keyboard.type(words);
};

/** One Tab stop per group of choices; arrows go from choice to choice, and the first is taken with the space bar. */
const choose = async (page: Page, group: RegExp, arrows = 0): Promise<void> => {
  await tabTo(page, /^/, group);
  await page.keyboard.press('Space');
  for (let arrow = 0; arrow < arrows; arrow += 1) await page.keyboard.press('ArrowDown');
};

const enter = async (page: Page, name: RegExp): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};

describe('by keyboard only', () => {
  test('the first stop leads past the menu to the content', async () => {
    const { page, visit, leave } = await welcome(stage, 'roel');
    await visit('/');
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await leave();
  });

  test('a referrer writes a referral and sends it', async () => {
    const visitor = await welcome(stage, 'roel');
    const { page, visit, leave } = visitor;
    await visit('/');
    await enter(page, /^Meld een gezin aan/);
    await page.getByRole('heading', { level: 1, name: 'Welk gezin meldt u aan?' }).waitFor();
    await type(page, /^Naam van het gezin/, 'De Wit');
    await type(page, /^Naam$/, 'Anna de Wit');
    await choose(page, /^Wie is dit/);
    await type(page, /^Wat zijn de zorgen/, 'De rekeningen stapelen zich op.');
    await choose(page, /^Kiest het gezin zelf/);
    await choose(page, /^Wie stelt de gezinswerker voor/);
    await choose(page, /^Weet het gezin/);
    await choose(page, /^Wat is veilig/);
    await enter(page, /^Verder naar de controle/);
    await page.getByRole('heading', { level: 1, name: 'Kan dit naar de toetser?' }).waitFor();
    await enter(page, /^Stuur naar de toetser/);
    await screenOf(visitor).toContain('De aanmelding is verstuurd.');
    await leave();
  });

  test('a mother reads the plan and says yes', async () => {
    const visitor = await welcome(stage, 'samira', { width: 320 });
    const { page, visit, leave } = visitor;
    await visit('/');
    await enter(page, /^Lees het plan en geef antwoord/);
    await page.getByRole('heading', { level: 1, name: 'Is dit uw plan?' }).waitFor();
    await choose(page, /^Uw antwoord/);
    await enter(page, /^Verder met ja/);
    await page.getByRole('heading', { level: 1, name: 'U zegt ja. Klopt dat?' }).waitFor();
    await enter(page, /^Ja, dit is ons plan/);
    await settled(page);
    await screenOf(visitor).toContain('zei ja op');
    await leave();
  });
});
