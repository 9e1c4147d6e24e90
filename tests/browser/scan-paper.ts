// What the camera of a phone reads from the paper on the screen, or from the print of it in black and white.
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { readPicture } from './small-png.ts';

/** The address in the QR code of this page; undefined when a camera would find none. */
export const scanPaper = async (page: Page, media: 'screen' | 'print'): Promise<string | undefined> => {
  await page.emulateMedia({ media });
  const png = await page.locator('svg.qr').screenshot();
  await page.emulateMedia({ media: null });
  const { width, height, data } = readPicture(png);
  return jsQR.default(new Uint8ClampedArray(data), width, height)?.data;
};
