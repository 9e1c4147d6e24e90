// Somebody at a screen who does everything by mouse and keys, and whose hands are counted.
import type { Locator, Page } from 'playwright-core';
import type { Visitor } from '../browser/visitor.ts';
import { settled } from '../browser/visitor.ts';
import type { Effort } from './keystroke-level.ts';

export type Person = {
  readonly page: Page;
  /** Presses a button or link, or makes a choice. */
  readonly tap: (on: Locator) => Promise<void>;
  /** Goes to a field and writes. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Goes to a field that holds words, and writes behind them. */
  readonly writeBehind: (field: Locator, text: string) => Promise<void>;
  /** Writes in a field in which the cursor stands already; fails when it does not. */
  readonly writeHere: (field: Locator, text: string) => Promise<void>;
  /** Goes from the last field to the next with Tab, and writes there. */
  readonly writeNext: (text: string) => Promise<void>;
  /** Opens a list of choices and takes one. */
  readonly pick: (list: Locator, label: string) => Promise<void>;
  /** To the own home, as with the logo. */
  readonly home: () => Promise<void>;
  readonly effort: () => Effort;
};

type Counts = { -readonly [Part in keyof Effort]: Effort[Part] };

export const countHands = ({ page }: Visitor): Person => {
  const counts: Counts = { pages: 0, clicks: 0, keys: 0, letters: 0, moves: 0, acts: 0 };
  let hand: 'mouse' | 'keys' = 'mouse';
  let path = new URL(page.url()).pathname;
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) return;
    const to = new URL(frame.url()).pathname;
    // A draft that moves its place within the page is no other page.
    if (to !== path) counts.pages += 1;
    path = to;
  });
  const to = (next: 'mouse' | 'keys'): void => {
    counts.moves += hand === next ? 0 : 1;
    hand = next;
  };
  const click = async (on: Locator): Promise<void> => {
    to('mouse');
    counts.clicks += 1;
    await on.click();
  };
  const type = async (text: string): Promise<void> => {
    to('keys');
    counts.letters += text.length;
    await page.keyboard.type(text);
  };
  return {
    page,
    tap: async (on) => {
      counts.acts += 1;
      await click(on);
    },
    write: async (field, text) => {
      counts.acts += 1;
      await click(field);
      await type(text);
    },
    writeBehind: async (field, text) => {
      counts.acts += 1;
      await click(field);
      to('keys');
      counts.keys += 2;
      await page.keyboard.press('Control+End');
      await type(text);
    },
    writeHere: async (field, text) => {
      if (!(await field.evaluate((element) => element === document.activeElement)))
        throw new Error('the cursor stands elsewhere');
      counts.acts += 1;
      await type(text);
    },
    writeNext: async (text) => {
      counts.acts += 1;
      to('keys');
      counts.keys += 1;
      await page.keyboard.press('Tab');
      await type(text);
    },
    pick: async (list, label) => {
      counts.acts += 1;
      counts.clicks += 2;
      to('mouse');
      await list.selectOption({ label });
    },
    home: async () => {
      counts.acts += 1;
      await click(page.getByRole('banner').getByRole('link', { name: /Greep/ }).first());
      await settled(page);
    },
    effort: () => ({ ...counts }),
  };
};
