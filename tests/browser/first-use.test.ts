// Who is new is shown around the own home, once; who skipped it is left alone, and finds it again.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintsAbout } from './check-page.ts';
import { openStage, type SiteName, type Stage } from './open-stage.ts';
import { seedSweptTown, staffOf } from './sweep-town.ts';
import { settled, welcome } from './visitor.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await seedSweptTown(stage, 'utrecht');
});
afterAll(() => stage.close());

const card = (page: Page) => page.getByRole('dialog');
const offer = (page: Page) => page.getByRole('region', { name: 'Rondleiding' });

/** What each stop says of the place that it frames. */
const walkTour = async (page: Page): Promise<readonly string[]> => {
  const titles: string[] = [];
  for (;;) {
    await card(page).waitFor();
    const title = await card(page).getByRole('heading').innerText();
    titles.push(title);
    expect(await page.locator('[data-tour-here]').count()).toBe(1);
    expect(await card(page).evaluate((here) => here.contains(document.activeElement))).toBe(true);
    const box = await card(page).boundingBox();
    const size = page.viewportSize();
    const isInside = box && size && box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width;
    expect([title, isInside && box.y + box.height <= size.height]).toEqual([title, true]);
    const done = card(page).getByRole('button', { name: 'Klaar' });
    if ((await done.count()) > 0) {
      await done.click();
      return titles;
    }
    await card(page).getByRole('button', { name: 'Volgende' }).click();
  }
};

const cast: readonly (readonly [string, SiteName])[] = [
  ...['samira', 'fatiha', ...staffOf('utrecht')].map((key) => [key, 'utrecht'] as const),
  ['annet', 'landelijk'],
  ['pim', 'landelijk'],
];

describe('the tour of who is new', () => {
  test('stops at three to five places of every home, then never comes back by itself', async () => {
    for (const [key, site] of cast) {
      const { page, leave, visit } = await welcome(stage, key, { site });
      await offer(page).getByRole('link', { name: 'Laat zien' }).click();
      const stops = await walkTour(page);
      expect([key, stops.length >= 3 && stops.length <= 5, new Set(stops).size]).toEqual([key, true, stops.length]);
      expect(await page.getByRole('heading', { level: 1 }).evaluate((h1) => h1 === document.activeElement)).toBe(true);
      await page.waitForLoadState('networkidle');
      await visit('/');
      expect([key, await offer(page).count(), await card(page).count()]).toEqual([key, 0, 0]);
      await leave();
    }
  }, 240_000);

  test('is skipped with one key, on the smallest phone, and found again under help', async () => {
    const { page, leave, visit } = await welcome(stage, 'yassin', { width: 320 });
    await offer(page).getByRole('link', { name: 'Laat zien' }).click();
    await card(page).waitFor();
    expect(await complaintsAbout(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    await page.waitForLoadState('networkidle');
    await visit('/');
    expect(await offer(page).count()).toBe(0);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Hulp' }).click();
    await page.getByRole('link', { name: 'Laat de rondleiding zien' }).click();
    expect((await walkTour(page)).length).toBeGreaterThan(2);
    await leave();
  });

  test('runs from right to left in Arabic', async () => {
    const { page, leave, visit } = await welcome(stage, 'samira', { width: 320 });
    await page.evaluate(() => localStorage.setItem('greep:language', 'ar'));
    await visit('/#rondleiding');
    await page.reload();
    await settled(page);
    await card(page).waitFor();
    expect(await complaintsAbout(page, 'ar')).toEqual([]);
    expect(await card(page).evaluate((here) => getComputedStyle(here).direction)).toBe('rtl');
    await card(page).getByRole('button').last().click();
    await card(page).waitFor({ state: 'detached' });
    await leave();
  });
});
