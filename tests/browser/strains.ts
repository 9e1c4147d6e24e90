// What readers do to a page, and what must still be there then: more room between letters, larger letters, a small window,
// own colours, nothing that moves, no mouse. Each is done to the page as it lies there, and undone.
import type { Page } from 'playwright-core';
import { askAxe } from './ask-axe.ts';
import { isTakenInStride } from './strains-reviewed.ts';
import { tabThrough } from './tab-through.ts';
import { bringEyes } from './with-eyes.ts';

type Complaints = Promise<readonly string[]>;

/** Rules of a reader's own style sheet, as a browser's extension adds them; a policy for content does not forbid those. */
const withRules = async (page: Page, rules: string, look: () => Complaints): Complaints => {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
  const found = await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
  return found;
};

const inWindow = async (page: Page, width: number, height: number, look: () => Complaints): Complaints => {
  const size = page.viewportSize();
  await page.setViewportSize({ width, height });
  const found = await look();
  if (size) await page.setViewportSize(size);
  return found;
};

const lostLetters = (page: Page): Complaints => page.evaluate(() => window.eyes.lostLetters());
const readable = (page: Page): Complaints => page.evaluate(() => window.eyes.readable());

/** The four distances of WCAG 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Only letters, as the setting of a browser does it; everything here is measured in `rem`. */
const twiceAsLarge = 'html { font-size: 200% !important; }';

/** In a smaller window everything can still be read; what folds or is said elsewhere there, a person judged. */
const stillThere = async (page: Page, width: number, height: number): Complaints => {
  const before = await readable(page);
  return inWindow(page, width, height, async () => {
    const now = (await readable(page)).join(' ');
    const gone = before.filter((text) => !now.includes(text)).map((text) => `“${text.slice(0, 60)}” is gone`);
    return [...gone, ...(await lostLetters(page))];
  });
};

const ownColours = async (page: Page): Complaints => {
  const marked = await page.evaluate(() => window.eyes.markedOnes());
  await page.emulateMedia({ forcedColors: 'active' });
  const { violations } = await askAxe(page, { only: ['color-contrast'] });
  const lost = await page.evaluate(() => window.eyes.lostColours());
  const stillMarked = new Set(await page.evaluate(() => window.eyes.markedOnes()));
  await page.emulateMedia({ forcedColors: 'none' });
  const unmarked = marked.filter((name) => !stillMarked.has(name));
  return [
    ...violations.map(({ where, says }) => `${where} ${says}`),
    ...lost,
    ...unmarked.map((name) => `${name} is the present one, and looks like its neighbours in the reader's own colours`),
  ];
};

const atRest = async (page: Page): Complaints => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const endless = await page.evaluate(() => window.eyes.endless());
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => window.eyes.moving());
  return [...endless, ...moving.map((name) => `${name} moves all the same`)];
};

/** By the name under which it stands in the results. */
export const strains = {
  'text-spacing': (page: Page) => withRules(page, spacing, () => lostLetters(page)),
  'text-spacing-narrow': (page: Page) =>
    withRules(page, spacing, () => inWindow(page, 320, 800, () => lostLetters(page))),
  'letters-200': (page: Page) => withRules(page, twiceAsLarge, () => lostLetters(page)),
  'zoom-200': (page: Page) => stillThere(page, 640, 400),
  'zoom-400': (page: Page) => stillThere(page, 320, 256),
  'own-colours': ownColours,
  'no-motion': atRest,
  'tab-through': (page: Page) => tabThrough(page),
  'tab-through-narrow': (page: Page) => inWindow(page, 320, 640, () => tabThrough(page)),
} as const;
export type Strain = keyof typeof strains;

/** What is wrong with a page of 1280 wide under all of them. */
export const complaintsUnder = async (
  page: Page,
  names: readonly Strain[],
): Promise<ReadonlyMap<Strain, readonly string[]>> => {
  await bringEyes(page);
  const found = new Map<Strain, readonly string[]>();
  for (const name of names)
    found.set(
      name,
      (await strains[name](page)).filter((complaint) => !isTakenInStride(name, page.url(), complaint)),
    );
  return found;
};
