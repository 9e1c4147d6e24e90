// The second engine: IBM's, run inside the page like axe. It needs no network, and asks for more than axe does.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Finding } from '../browser/ask-axe.ts';
import { launchChromium } from '../support/chromium.ts';

const packed = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');
const source = `${readFileSync(packed, 'utf8')}; window.ace = ace;`;

/** Its rules for levels A and AA of WCAG 2.2. */
const rules = 'WCAG_2_2';

type Result = {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly reasonId: string;
  readonly message: string;
  readonly node: Node;
  readonly path: { readonly dom: string };
};
type RuleSet = {
  readonly id: string;
  readonly checkpoints: readonly { readonly num: string; readonly rules?: readonly { readonly id: string }[] }[];
};
type Checker = {
  readonly rulesets: readonly RuleSet[];
  readonly check: (document: Document, sets: readonly string[]) => Promise<{ readonly results: readonly Result[] }>;
};

declare global {
  // Interface: the browser's own is the one that is added to.
  interface Window {
    readonly ace?: { readonly Checker: new () => Checker };
  }
}

export type IbmAnswer = {
  /** What it is sure of, and what it asks a person to look at; not its advice beyond the standard. */
  readonly findings: readonly (Finding & { readonly isSure: boolean })[];
  readonly judged: readonly string[];
};

const bringIbm = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => window.ace !== undefined))) await page.evaluate(source);
};

/** It does not look into what is closed, and then misses the label of what it still finds there. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

export const askIbm = async (page: Page, grounds: readonly string[]): Promise<IbmAnswer> => {
  await bringIbm(page);
  await openAll(page);
  return page.evaluate(
    async (asked) => {
      if (window.ace === undefined) throw new Error('the second engine did not come');
      const { results } = await new window.ace.Checker().check(document, [asked.rules]);
      const elementOf = ({ node }: Result): Element | null => (node instanceof Element ? node : node.parentElement);
      const findings = results
        .filter(({ value: [policy, outcome] }) => policy === 'VIOLATION' && outcome !== 'PASS')
        .map((result) => ({
          rule: result.ruleId,
          asks: result.reasonId,
          where: result.path.dom,
          inside: asked.grounds.filter((ground) => elementOf(result)?.closest(ground)),
          says: result.message,
          isSure: result.value[1] === 'FAIL',
        }));
      return { findings, judged: [...new Set(results.map(({ ruleId }) => ruleId))] };
    },
    { rules, grounds },
  );
};

/** Which of its rules belong to which criterion, as it says itself. */
export const rulesOfIbm = async (): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { browser, close } = await launchChromium();
  const page = await browser.newPage();
  await page.evaluate(source);
  const found = await page.evaluate((wanted) => {
    if (window.ace === undefined) throw new Error('the second engine did not come');
    const set = new window.ace.Checker().rulesets.find(({ id }) => id === wanted);
    return (set?.checkpoints ?? []).map(({ num, rules: own = [] }) => [num, own.map(({ id }) => id)] as const);
  }, rules);
  await close();
  return Object.fromEntries(found);
};
