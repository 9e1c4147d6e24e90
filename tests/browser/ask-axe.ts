// axe, run inside the page itself: what it found broken, what it cannot judge, and which of its rules had something to judge.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  // Interface: the browser's own is the one that is added to.
  interface Window {
    readonly axe?: typeof axe;
  }
}

export type Finding = {
  readonly rule: string;
  /** What a program asks somebody to look at; empty when it is sure. */
  readonly asks: string;
  readonly where: string;
  /** Those of the given selectors in which it stands. */
  readonly inside: readonly string[];
  readonly says: string;
};

/** A rule that judged something on a page, with the criteria that it belongs to, as axe writes them: `wcag111`. */
export type JudgedRule = { readonly rule: string; readonly tags: readonly string[] };

export type AxeAnswer = {
  readonly violations: readonly Finding[];
  readonly incomplete: readonly Finding[];
  readonly judged: readonly JudgedRule[];
};

/** Once per document: a page that only changes its language or its width has it already. */
const bringAxe = async (page: Page): Promise<void> => {
  const isThere = await page.evaluate(() => window.axe !== undefined);
  if (!isThere) await page.evaluate(axe.source);
};

export type WhatToAsk = {
  /** Of these it is told in which a finding stands. */
  readonly grounds?: readonly string[];
  /** Without it every rule, with those for the size of targets, and best practices of axe. */
  readonly only?: readonly string[];
};

/** Over the whole page. */
export const askAxe = async (page: Page, { grounds = [], only = [] }: WhatToAsk = {}): Promise<AxeAnswer> => {
  await bringAxe(page);
  return page.evaluate(
    async (asked) => {
      if (window.axe === undefined) throw new Error('axe did not come');
      const found = await window.axe.run(document, {
        resultTypes: ['violations', 'incomplete'],
        elementRef: true,
        rules: { 'target-size': { enabled: true } },
        ...(asked.only.length > 0 && { runOnly: [...asked.only] }),
      });
      const findings = (rules: typeof found.violations) =>
        rules.flatMap(({ id, nodes }) =>
          nodes.map(({ any, all, none, target, element, failureSummary = '' }) => {
            const [first] = [...any, ...all, ...none];
            return {
              rule: id,
              asks: String(first?.data?.messageKey ?? ''),
              where: target.join(' '),
              inside: asked.grounds.filter((ground) => element?.closest(ground)),
              says: failureSummary.replaceAll(/\s+/g, ' '),
            };
          }),
        );
      const judged = [...found.passes, ...found.violations, ...found.incomplete];
      return {
        violations: findings(found.violations),
        incomplete: findings(found.incomplete),
        judged: judged.map(({ id, tags }) => ({ rule: id, tags })),
      };
    },
    { grounds, only },
  );
};
