// Looking at a page from within: what stands in `in-page` is bundled once, and brought into each document that needs it.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Eyes } from './in-page/eyes.ts';

declare global {
  // Interface: the browser's own is the one that is added to.
  interface Window {
    readonly eyes: Eyes;
  }
}

const bundle = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('./in-page/eyes.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', write: false });
  return outputFiles[0]?.text ?? '';
};
let bundled: Promise<string> | undefined;

/** After it, `window.eyes` is there. */
export const bringEyes = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => 'eyes' in window)) return;
  bundled ??= bundle();
  await page.evaluate(await bundled);
};
