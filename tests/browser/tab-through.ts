// Every stop of the Tab key on a page, from the top until the browser's own bars come: each is seen, and none holds on to it.
import type { Page } from 'playwright-core';
import { bringEyes } from './with-eyes.ts';

/** More than any page has. */
const mostStops = 250;

export const tabThrough = async (page: Page): Promise<readonly string[]> => {
  await bringEyes(page);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
    document.getSelection()?.removeAllRanges();
  });
  const complaints: string[] = [];
  let before = -1;
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab');
    const { name, order, complaints: found } = await page.evaluate(() => window.eyes.stopNow());
    if (order === -1) return stops > 0 ? complaints : ['the Tab key comes nowhere'];
    complaints.push(...found.map((complaint) => `at ${name}: ${complaint}`));
    if (order < before) complaints.push(`${name} comes after what stands below it`);
    before = order;
  }
  return [...complaints, `the Tab key does not leave the page after ${mostStops} stops`];
};
