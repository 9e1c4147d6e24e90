import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { complaintsAbout } from './check-page.ts';
import { widths } from './open-stage.ts';
import { settled } from './visitor.ts';

/** A page in the state in which somebody finds it at work, in both widths. */
export const expectSound = async (page: Page): Promise<void> => {
  await settled(page);
  const size = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => complaintsAbout(page), { timeout: 10_000, interval: 500 }).toEqual([]);
  }
  if (size) await page.setViewportSize(size);
};
