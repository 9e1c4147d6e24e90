// Somebody in front of a screen.
import type { BrowserContext, Page } from 'playwright-core';
import { openContext, type SiteName, type Stage, type Width } from './open-stage.ts';
import { signIn } from './sign-in.ts';

export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** To a page of the own gemeente, as with a bookmark; waits until it is there. */
  readonly visit: (path: string) => Promise<void>;
  readonly leave: () => Promise<void>;
};

/** The page is there: its heading stands, and nothing is being fetched. */
export const settled = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
};

const visitorAt = (page: Page, address: string): Visitor => ({
  page,
  context: page.context(),
  visit: async (path) => {
    await page.goto(address + path);
    await settled(page);
  },
  leave: () => page.context().close(),
});

/** The same page once more, beside it. */
export const secondTab = async ({ page, context }: Visitor): Promise<Visitor> => {
  const second = await context.newPage();
  await second.goto(page.url());
  await settled(second);
  return visitorAt(second, new URL(page.url()).origin);
};

export const openVisitor = async (stage: Stage, site: SiteName, width: Width = 1280): Promise<Visitor> => {
  const context = await openContext(stage, width);
  context.setDefaultTimeout(15_000);
  return visitorAt(await context.newPage(), stage.addressOf(site));
};

/** A persona who signed in through the door of the gemeente. */
export const welcome = async (stage: Stage, key: string, options: Partial<{ site: SiteName; width: Width }> = {}) => {
  const { site = 'utrecht', width = 1280 } = options;
  const visitor = await openVisitor(stage, site, width);
  await signIn(visitor.page, stage.addressOf(site), key);
  await settled(visitor.page);
  return visitor;
};
