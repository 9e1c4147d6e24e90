// The home of every role: who is new is shown around it, once; what is new is said in one line; no link of it is dead, and each call leads to its deed.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
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

const newsMark = (page: Page) => page.getByRole('link', { name: 'Er is iets nieuws in Greep' });

/** Something to fill in, to choose or to press, other than what reads aloud and explains. */
const offersDeed = async (page: Page): Promise<boolean> => {
  const acts = page.locator('main :is(input, textarea, select, button, a.utrecht-button-link)');
  return (await acts.filter({ visible: true, hasNotText: /^(Lees voor|Uitleg)/ }).count()) > 0;
};

type Way = { readonly path: string; readonly isCall: boolean };

/** Where the home leads; of many families one is enough, since what differs is the kind of page. */
const waysFrom = (page: Page): Promise<readonly Way[]> =>
  page.locator('main a[href^="/"], nav a[href^="/"]').evaluateAll((links) => [
    ...new Map(
      links.map((link) => {
        const path = link.getAttribute('href') ?? '';
        const isCall = link.classList.contains('utrecht-button-link') && !path.includes('#');
        return [`${path.replaceAll(/[0-9a-f-]{36}/g, ':id')} ${isCall}`, { path, isCall }];
      }),
    ).values(),
  ]);

/** Addresses on the home behind which no page stands, and calls to do something behind which nothing can be done; each asked for as with a click. */
const deadLinks = async (page: Page): Promise<readonly string[]> => {
  const home = page.url();
  const ways = await waysFrom(page);
  const dead: string[] = [];
  for (const { path, isCall } of ways.filter((one) => !one.path.startsWith('/v1/'))) {
    await page.goto(new URL(path, home).href);
    await settled(page);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    if (/bestaat niet|doet het even niet|mag dit niet/.test(heading)) dead.push(path);
    if (isCall && !(await offersDeed(page))) dead.push(`${path}: nothing to do`);
  }
  await page.goto(home);
  await settled(page);
  return ways.length > 0 ? dead : ['the home has hardly a link'];
};

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
      expect([key, await newsMark(page).count()]).toEqual([key, 0]);
      expect(await deadLinks(page)).toEqual([]);
      await leave();
    }
  }, 600_000);

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

describe('what is new', () => {
  test('is one quiet line on the home of who knows the way, until it was read', async () => {
    const yassin = await stage.speaker('utrecht', 'yassin');
    await yassin.say({ path: '/session/seen', body: { tour: 'familyMember', newsUntil: '2026-11-01' } }, z.unknown());
    const { page, leave, visit } = await welcome(stage, 'yassin', { width: 320 });
    await newsMark(page).click();
    await settled(page);
    await page.getByText('Een code op papier kun je nu scannen').waitFor();
    const fresh = page.getByRole('listitem').filter({ hasText: 'nieuw' });
    expect(await fresh.count()).toBeGreaterThan(2);
    await page.waitForLoadState('networkidle');
    await visit('/');
    expect(await newsMark(page).count()).toBe(0);
    await visit('/nieuw');
    await page.getByText('Een code op papier kun je nu scannen').waitFor();
    expect(await page.getByText('nieuw', { exact: true }).count()).toBe(0);
    await leave();
  });
});
