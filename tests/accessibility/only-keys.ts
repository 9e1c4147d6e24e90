// Somebody at a screen without a mouse: the same person as in the measure of effort, with Tab, Enter, the space bar and arrows.
import type { ElementHandle, Locator, Page } from 'playwright-core';
import { settled, type Visitor } from '../browser/visitor.ts';
import { bringEyes } from '../browser/with-eyes.ts';
import type { Person } from '../effort/person.ts';

export type KeyboardPerson = Person & {
  /** What was wrong with stops on the way, once each. */
  readonly complaints: () => readonly string[];
  readonly stops: () => number;
};

const mostStops = 500;

/** Where the focus is, seen from what is wanted: there, at another choice of the same group, or elsewhere; `gone` with the page on which it stood. */
const nearness = (page: Page, wanted: ElementHandle<Element>): Promise<'there' | 'group' | 'elsewhere' | 'gone'> =>
  page.evaluate((element) => {
    if (!element.isConnected) return 'gone';
    const at = document.activeElement;
    if (at === element) return 'there';
    const isSameGroup =
      at instanceof HTMLInputElement &&
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      at.type === 'radio' &&
      at.name === element.name &&
      at.form === element.form;
    return isSameGroup ? 'group' : 'elsewhere';
  }, wanted);

type Hands = { readonly page: Page; readonly complaints: Set<string>; stops: number; keys: number };

const seeStop = async (page: Page) => {
  await bringEyes(page);
  return page.evaluate(() => window.eyes.stopNow());
};

/** The browser brings into view what receives the focus, and does not do so again when something above it grows. */
const focusAgain = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return;
    at.blur();
    at.focus();
  });

/** A part that comes late moves what stands below it: what is wrong must be so when the page stands still. */
const lookAtStop = async ({ page, complaints }: Hands): Promise<void> => {
  if ((await seeStop(page)).complaints.length === 0) return;
  await page.waitForLoadState('networkidle');
  await focusAgain(page);
  const { name, complaints: found } = await seeStop(page);
  const { pathname } = new URL(page.url());
  for (const complaint of found) complaints.add(`${pathname} at ${name}: ${complaint}`);
};

const press = async (hands: Hands, key: string): Promise<void> => {
  hands.keys += 1;
  await hands.page.keyboard.press(key);
};

const handleOf = async (on: Locator): Promise<ElementHandle<Element>> => {
  const handle = await on.elementHandle();
  if (handle === null) throw new Error('what is wanted is not there');
  return handle;
};

/** Tab until it is there; the stops go round when the page ends. */
const reach = async (hands: Hands, on: Locator): Promise<void> => {
  const { page } = hands;
  let wanted = await handleOf(on);
  for (let stop = 0; stop < mostStops; stop += 1) {
    const near = await nearness(page, wanted);
    if (near === 'there') return;
    if (near === 'gone') {
      wanted = await handleOf(on);
      continue;
    }
    await press(hands, near === 'group' ? 'ArrowDown' : 'Tab');
    if (near === 'elsewhere') {
      hands.stops += 1;
      await lookAtStop(hands);
    }
  }
  throw new Error(`the Tab key never comes to ${on}`);
};

const kindOf = (on: Locator): Promise<string> =>
  on.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()));

const tap = async (hands: Hands, on: Locator): Promise<void> => {
  await reach(hands, on);
  const kind = await kindOf(on);
  const isChosen = kind === 'radio' && (await on.isChecked());
  if (!isChosen) await press(hands, kind === 'radio' || kind === 'checkbox' ? 'Space' : 'Enter');
};

/** A closed list goes by the arrows. */
const pick = async (hands: Hands, list: Locator, label: string): Promise<void> => {
  await reach(hands, list);
  await press(hands, 'Home');
  const chosen = (): Promise<string> =>
    list.evaluate((element) => (element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.label ?? '') : ''));
  for (let down = 0; down < 60; down += 1) {
    if ((await chosen()) === label) return;
    await press(hands, 'ArrowDown');
  }
  throw new Error(`the arrows never come to ${label}`);
};

export const onlyKeys = ({ page }: Visitor): KeyboardPerson => {
  const hands: Hands = { page, complaints: new Set(), stops: 0, keys: 0 };
  return {
    page,
    tap: (on) => tap(hands, on),
    write: async (field, text) => {
      await reach(hands, field);
      await page.keyboard.type(text);
    },
    writeBehind: async (field, text) => {
      await reach(hands, field);
      await press(hands, 'Control+End');
      await page.keyboard.type(text);
    },
    writeHere: async (field, text) => {
      await reach(hands, field);
      await page.keyboard.type(text);
    },
    writeNext: async (text) => {
      await press(hands, 'Tab');
      await lookAtStop(hands);
      await page.keyboard.type(text);
    },
    pick: (list, label) => pick(hands, list, label),
    home: async () => {
      await tap(hands, page.getByRole('banner').getByRole('link', { name: /Greep/ }).first());
      await settled(page);
    },
    effort: () => ({ pages: 0, clicks: 0, keys: hands.keys, letters: 0, moves: 0, acts: 0 }),
    complaints: () => [...hands.complaints],
    stops: () => hands.stops,
  };
};
