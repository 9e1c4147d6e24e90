// What every page owes everybody: found by axe, by the keyboard, and by not having to scroll sideways.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Where axe cannot see the colour behind the letters, each with the reason why it is well all the same. */
const drawnGrounds: readonly { readonly inside: string; readonly because: string }[] = [
  { inside: 'svg', because: 'letters in a drawn face; tests/theme/theme.test.ts measures their colours' },
  { inside: '.stairs', because: 'ink on the ground of the page, with the line of a step behind it' },
  { inside: '.ruled-paper', because: 'ink on white paper with thin lines' },
  {
    inside: '.scroll',
    because: 'ink on the ground of the page, in columns outside the window until they are scrolled to',
  },
  { inside: '.utrecht-select', because: 'ink on white, with an arrow at its end' },
];

const isOnDrawnGround = (page: Page, target: string): Promise<boolean> =>
  page.evaluate(({ found, grounds }) => document.querySelector(found)?.closest(grounds) !== null, {
    found: target,
    grounds: drawnGrounds.map(({ inside }) => inside).join(', '),
  });

/** What axe found broken, and the colours that it could not judge, unless they lie on a ground that is known. */
const brokenRules = async (page: Page): Promise<readonly string[]> => {
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  const said = ({ id, nodes }: (typeof violations)[number]): readonly string[] =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    );
  const unsure: string[] = [];
  for (const rule of incomplete.filter(({ id }) => id === 'color-contrast'))
    for (const node of rule.nodes)
      if (!(await isOnDrawnGround(page, node.target.join(' ')))) unsure.push(...said({ ...rule, nodes: [node] }));
  return [...violations.flatMap(said), ...unsure];
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

/** The content of a page, and that of the page of personas. */
const skips = new Set(['#content', '#inhoud']);

/** Plain sentences about what is wrong with the page; none when it is well. */
export const complaintsAbout = async (page: Page, language = 'nl'): Promise<readonly string[]> => {
  const { title, headings, lang, tooWide } = await facts(page);
  const skipTo = await firstStop(page);
  const shrink = await growToPage(page);
  const broken = await brokenRules(page);
  await shrink();
  return [
    ...broken,
    ...(/^\S.* - Greep$/.test(title) ? [] : [`its title is “${title}”`]),
    ...(headings === 1 ? [] : [`it has ${headings} main headings`]),
    ...(lang === language ? [] : [`its language is “${lang}”`]),
    ...(tooWide > 0 ? [`it is ${tooWide} px wider than the window`] : []),
    ...(skips.has(skipTo) ? [] : [`its first stop is “${skipTo}”`]),
  ];
};
