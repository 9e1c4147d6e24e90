// What every page owes everybody: found by axe, by the keyboard, and by not having to scroll sideways.
import type { Page } from 'playwright-core';
import { askAxe, type Finding, type JudgedRule } from './ask-axe.ts';
import { answers, type Review, reviewedOfAxe } from './reviewed.ts';

/** `rule`: of axe, or `page` for what is asked here. */
export type Complaint = { readonly rule: string; readonly says: string };

const spoken = ({ rule, where, says, asks }: Finding): Complaint => ({
  rule,
  says: asks === '' ? `${rule}: ${where} ${says}` : `${rule} (${asks}): ${where} ${says}`,
});

/** What was looked at on a page: what is wrong with it, what a person had judged already, what had something to judge. */
export type Looked = {
  readonly complaints: readonly Complaint[];
  readonly reviews: readonly Review[];
  readonly judged: readonly JudgedRule[];
};

/** What axe found broken, and what it could not judge and nobody has judged either. */
const lookWithAxe = async (page: Page): Promise<Looked> => {
  const grounds = reviewedOfAxe.map(({ inside }) => inside);
  const { violations, incomplete, judged } = await askAxe(page, { grounds });
  const open = incomplete.filter((finding) => answers(reviewedOfAxe, finding).length === 0);
  const unsure = open
    .map(spoken)
    .map(({ rule, says }) => ({ rule, says: `not judged by axe, nor by anybody: ${says}` }));
  return {
    complaints: [...violations.map(({ asks: _, ...sure }) => spoken({ ...sure, asks: '' })), ...unsure],
    reviews: incomplete.flatMap((finding) => answers(reviewedOfAxe, finding)),
    judged,
  };
};

const facts = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    lang: document.documentElement.lang,
    tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    elsewhere: [
      ...document.querySelectorAll<HTMLAnchorElement>('main a[aria-current=page], .crumbs a[aria-current=page]'),
    ]
      .filter(({ pathname }) => pathname !== location.pathname)
      .map(({ textContent }) => textContent),
    unlabelled: [...document.querySelectorAll<HTMLTextAreaElement>('textarea, select, input:not([type=hidden])')]
      .filter((field) => field.checkVisibility())
      .filter(({ labels }) => ![...(labels ?? [])].some((label) => label.checkVisibility()))
      // The box of a row is labelled by the head of the row, which stands beside it.
      .filter((field) => {
        const head = field.closest('tr')?.querySelector('th[scope=row] a')?.textContent;
        return !head || !field.ariaLabel?.includes(head);
      })
      .map(({ id, name }) => `“${id} ${name}”`),
  }));

/** The first stop of the Tab key, counted from the top of the page. */
const firstStop = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    return [...stops].find((stop) => stop.tabIndex >= 0)?.getAttribute('href') ?? '';
  });

/** A sticky bar makes axe report covered targets; a family page is looked at in a window as tall as the page. */
export const growToPage = async (page: Page): Promise<() => Promise<void>> => {
  const size = page.viewportSize();
  if (!size) return async () => {};
  // Measured once what came late is drawn: it makes the page longer once more.
  const heights = () =>
    page.evaluate(async () => {
      for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
      return [document.documentElement.scrollHeight, window.innerHeight] as const;
    });
  for (let times = 0; times < 5; times += 1) {
    const [long, seen] = await heights();
    if (times > 0 && long <= seen) break;
    await page.setViewportSize({ width: size.width, height: Math.max(size.height, long + 120) });
  }
  return () => page.setViewportSize(size);
};

/** The content of a page, and that of the page of personas. */
const skips = new Set(['#content', '#inhoud']);

/** All that is asked of a page, and with which rules. */
export const lookAtPage = async (page: Page, language = 'nl'): Promise<Looked> => {
  const { title, headings, lang, tooWide, elsewhere, unlabelled } = await facts(page);
  const skipTo = await firstStop(page);
  const shrink = await growToPage(page);
  const { complaints, ...looked } = await lookWithAxe(page);
  await shrink();
  const own = [
    ...(/^\S.* - Greep$/.test(title) ? [] : [`its title is “${title}”`]),
    ...(headings === 1 ? [] : [`it has ${headings} main headings`]),
    ...(lang === language ? [] : [`its language is “${lang}”`]),
    ...(tooWide > 0 ? [`it is ${tooWide} px wider than the window`] : []),
    ...elsewhere.map((name) => `the link “${name}” says that it is this page, and leads to another`),
    ...unlabelled.map((name) => `the field ${name} has no label that can be seen`),
    ...(skips.has(skipTo) ? [] : [`its first stop is “${skipTo}”`]),
  ];
  return { ...looked, complaints: [...complaints, ...own.map((says) => ({ rule: 'page', says }))] };
};

/** Plain sentences about what is wrong with the page; none when it is well. */
export const complaintsAbout = async (page: Page, language = 'nl'): Promise<readonly string[]> =>
  (await lookAtPage(page, language)).complaints.map(({ says }) => says);
