// Another language, chosen as people do it: on the small sheet behind the language of now. Nothing is fetched anew.
import type { Page } from 'playwright-core';
import { settled } from './visitor.ts';

export const spokenOn = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

export const speak = async (page: Page, language: string): Promise<void> => {
  if ((await spokenOn(page)) === language) return;
  await page.getByRole('banner').locator('button[popovertarget]').click();
  await page.locator(`.languages button[lang="${language}"]`).click();
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  await settled(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
};
