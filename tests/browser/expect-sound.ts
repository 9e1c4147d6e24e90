import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { complaintsAbout } from './check-page.ts';
import { settled } from './visitor.ts';

/** A page that the sweep over all pages does not come by owes everybody the same. */
export const expectSound = async (page: Page): Promise<void> => {
  await settled(page);
  await expect.poll(() => complaintsAbout(page), { timeout: 10_000, interval: 500 }).toEqual([]);
};
