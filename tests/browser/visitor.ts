// Somebody in front of a screen.
import type { BrowserContext, Page } from 'playwright-core';
import { openContext, type Stage, type TownName, type Width } from './open-stage.ts';
import { type Cast, casts } from './seed-family.ts';
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

export const openVisitor = async (stage: Stage, town: TownName, width: Width = 1280): Promise<Visitor> => {
  const context = await openContext(stage, width);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return {
    page,
    context,
    visit: async (path) => {
      await page.goto(stage.addressOf(town) + path);
      await settled(page);
    },
    leave: () => context.close(),
  };
};

/** A persona who signed in through the door of the gemeente. */
export const welcome = async (stage: Stage, key: string, options: Partial<{ town: TownName; width: Width }> = {}) => {
  const { town = 'utrecht', width = 1280 } = options;
  const visitor = await openVisitor(stage, town, width);
  await signIn(visitor.page, stage.addressOf(town), key);
  await settled(visitor.page);
  return visitor;
};

export const keyOf = (town: TownName, part: keyof Cast): string => casts[town][part] ?? '';
