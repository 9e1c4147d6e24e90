// The style guide: every component and picture in all its states, for a developer to build with and for nobody to break
// unseen. What is deployed does not have it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGemeenten } from '@greep/infra/gemeenten';
import { plainTheme } from '@greep/theme';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeProperties } from '../../packages/theme/theme-css.ts';
import { askAxe } from './ask-axe.ts';
import { complaintAbout, differenceOf, isUpdating, keptBytes, leftOver } from './kept-pictures.ts';
import { openStage, type Stage } from './open-stage.ts';
import { cutPictures, listColours, readPicture, shownPicture, writePicture } from './small-png.ts';

const web = fileURLToPath(new URL('../../packages/web/', import.meta.url));
const textOf = (folder: string): string =>
  readdirSync(join(web, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|css|html|json)$/.test(name))
    .map((name) => readFileSync(join(web, folder, name), 'utf8'))
    .join('\n');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const [amersfoort] = readGemeenten().filter(({ slug }) => slug === 'amersfoort');
const themeOfAmersfoort = themeProperties(amersfoort?.theme ?? plainTheme);
const rgbOf = (hex = ''): string =>
  `rgb(${(hex.match(/[0-9a-f]{2}/g) ?? []).map((shade) => Number.parseInt(shade, 16)).join(', ')})`;

type Look = { readonly town: 'utrecht' | 'amersfoort'; readonly taal: 'nl' | 'en' | 'ar' };

/** Each begins at a whole pixel: what stands above it may grow by a part of one, and no letter of it is another then. */
const putOnWholePixels = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-picture]')) {
      const top = part.getBoundingClientRect().top + window.scrollY;
      part.style.marginBlockStart = `${Number.parseFloat(getComputedStyle(part).marginBlockStart) + Math.ceil(top) - top}px`;
    }
  });

const openGuide = async ({ town, taal }: Look, width = 880): Promise<Page> => {
  const context = await stage.browser.newContext({
    viewport: { width, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-10-15T08:42:00.000Z');
  await page.goto(`${stage.addressOf(town)}/stijl?taal=${taal}`);
  await page.locator(`html[data-guide="${taal}"]`).waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await putOnWholePixels(page);
  return page;
};

const leave = (page: Page): Promise<void> => page.context().close();

describe('what is deployed', () => {
  test('has no style guide, and the guide is the same application with one page more', () => {
    const [deployed, guide] = [textOf('dist'), textOf('dist-stijl')];
    for (const trace of ['/stijl', 'What Greep is built from', 'data-picture']) {
      expect(deployed.includes(trace), trace).toBe(false);
      expect(guide.includes(trace), trace).toBe(true);
    }
    expect(deployed).toContain('/wissel');
  });
});

describe('the look of a gemeente', () => {
  test('is there before anything is painted, however late it comes', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.route('**/thema.css', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      await route.continue();
    });
    await page.goto(stage.addressOf('amersfoort'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const [painted, arrived] = await page.evaluate(() => [
      performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
      performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/thema.css'))?.duration ?? 0,
    ]);
    expect(arrived).toBeGreaterThan(1_000);
    expect(painted).toBeGreaterThan(arrived ?? 0);
    const band = await page.locator('.band').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(band).toBe(rgbOf(themeOfAmersfoort.get('--basis-color-action-1-inverse-bg-default')));
    await context.close();
  });
});

const looks: readonly Look[] = [
  { town: 'utrecht', taal: 'nl' },
  { town: 'amersfoort', taal: 'nl' },
  { town: 'utrecht', taal: 'en' },
  { town: 'utrecht', taal: 'ar' },
];

/** All pictures of one look, each held against the one that was kept. */
const complaintsOf = async (look: Look, made: string[]): Promise<readonly string[]> => {
  const page = await openGuide(look);
  // The port of a test is another one each time.
  const mask = [page.getByText(new URL(page.url()).host)];
  const places = await page.locator('[data-picture]').evaluateAll((parts) =>
    parts.map((part) => {
      // On a whole pixel: otherwise half a pixel that one part grew would be seen in all parts below it.
      const top = part.getBoundingClientRect().y + globalThis.scrollY;
      if (part instanceof HTMLElement)
        Object.assign(part.style, { position: 'relative', top: `${Math.round(top) - top}px` });
      const { x, y, width, height } = part.getBoundingClientRect();
      const picture = part.getAttribute('data-picture') ?? '';
      return { picture, x, y: y + globalThis.scrollY, width, height };
    }),
  );
  // One shot of all of it: one for each part takes eight times as long.
  const whole = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', mask });
  await leave(page);
  return cutPictures(whole, places).flatMap(({ picture, cut }) => {
    const name = `${picture}-${look.town}-${look.taal}.png`;
    made.push(name);
    return complaintAbout(name, cut) ?? [];
  });
};

describe('every component and picture', () => {
  const made: string[] = [];

  test.each(looks)('looks as it did in $town in $taal', async (look) => {
    expect(await complaintsOf(look, made)).toEqual([]);
  });

  test('is kept once, and all together stay small', () => {
    expect(made.length).toBeGreaterThan(180);
    expect(leftOver(made)).toEqual([]);
    expect(keptBytes()).toBeLessThan(2_000_000);
  });

  test.skipIf(isUpdating)(
    'would be missed when a border of one pixel changed its colour, and not for a shade',
    async () => {
      const page = await openGuide({ town: 'utrecht', taal: 'nl' });
      const part = page.locator('[data-picture="sheet"]');
      const shot = async () => readPicture(await part.screenshot());
      const before = await shot();
      const listed = listColours(before);
      expect(readPicture(writePicture(listed))).toEqual(shownPicture(listed));
      expect(differenceOf(before, shownPicture(listed))).toMatchObject({ pixels: 0 });
      await part.evaluate((element) => {
        for (const sheet of element.querySelectorAll<HTMLElement>('.sheet')) sheet.style.borderColor = '#b01030';
      });
      const after = differenceOf(before, await shot());
      expect(typeof after === 'object' && after.pixels).toBeGreaterThan(400);
      await leave(page);
    },
  );
});

describe('the guide itself', () => {
  test.each([
    ['nl', 1280],
    ['nl', 320],
    ['ar', 1280],
    ['ar', 320],
  ] as const)('keeps nobody out in %s at %i px', async (taal, width) => {
    const page = await openGuide({ town: 'amersfoort', taal }, width);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(taal === 'ar' ? 'rtl' : 'ltr');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    // Its examples bring headings, landmarks and messages of pages of their own.
    const ofPages = ['heading-order', 'landmark-unique', 'landmark-one-main', 'skip-link', 'region'];
    const { violations } = await askAxe(page);
    expect(violations.filter(({ rule }) => !ofPages.includes(rule))).toEqual([]);
    await leave(page);
  });

  test('shows the code of an example as it is', async () => {
    const page = await openGuide({ town: 'utrecht', taal: 'en' }, 1280);
    const example = page.locator('#button');
    await example.getByText('The code of this example').click();
    const source = readFileSync(join(web, 'style-guide/examples/actions/button.tsx'), 'utf8');
    expect(await example.locator('pre').textContent()).toBe(source);
    await leave(page);
  });
});
