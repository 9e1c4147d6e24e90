// What every page owes everybody: found by axe, by the keyboard, and by not having to scroll sideways.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Axe cannot see a colour behind these; they were measured by hand. Each with its reason. */
const unseenColours: readonly { readonly target: RegExp; readonly because: string }[] = [];

const isExplained = (target: string): boolean => unseenColours.some((known) => known.target.test(target));

const brokenRules = async (page: Page): Promise<readonly string[]> => {
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`).filter((where) => !isExplained(where)),
  );
};

const facts = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    lang: document.documentElement.lang,
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

/** The first stop of the Tab key, counted from the top of the page. */
const firstStop = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    return [...stops].find((stop) => stop.tabIndex >= 0)?.getAttribute('href') ?? '';
  });

/** A sticky bar makes axe report covered targets; a family page is looked at in a window as tall as the page. */
const growToPage = async (page: Page): Promise<() => Promise<void>> => {
  const size = page.viewportSize();
  if (!size) return async () => {};
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height + 120) });
  return () => page.setViewportSize(size);
};

/** Plain sentences about what is wrong with the page; none when it is well. */
export const complaintsAbout = async (page: Page): Promise<readonly string[]> => {
  const { title, headings, lang, tooWide } = await facts(page);
  const skipTo = await firstStop(page);
  const shrink = await growToPage(page);
  const broken = await brokenRules(page);
  await shrink();
  return [
    ...broken,
    ...(/^\S.* - Greep$/.test(title) ? [] : [`its title is “${title}”`]),
    ...(headings === 1 ? [] : [`it has ${headings} main headings`]),
    ...(lang === 'nl' ? [] : [`its language is “${lang}”`]),
    ...(tooWide > 0 ? [`it is ${tooWide} px wider than the window`] : []),
    ...(skipTo === '#content' ? [] : [`its first stop is “${skipTo}”`]),
  ];
};
