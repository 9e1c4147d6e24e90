// The pages of a family for who reads Arabic or Polish: whole, in their own direction, with the family's words untouched.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintsAbout } from './check-page.ts';
import { openStage, type Stage, widths } from './open-stage.ts';
import { type SeededFamily, seedFamily, seedPlan, seedProposal, seedSignIns } from './seed-family.ts';
import { seedTown } from './seed-town.ts';
import { nameOf } from './sign-in.ts';
import { speak } from './speak.ts';
import { openVisitor, settled, type Visitor, welcome } from './visitor.ts';

let stage: Stage;
let family: SeededFamily;

beforeAll(async () => {
  stage = await openStage();
  const telling = { stage, town: 'utrecht', seeded: await seedTown(stage, 'utrecht') } as const;
  family = await seedFamily(telling);
  await seedSignIns(telling, family);
  await seedPlan(telling, family);
  await seedProposal(telling, family);
});
afterAll(() => stage.close());

const album = process.env.GREEP_SCREENSHOTS;

const soundInBothWidths = async ({ page }: Visitor, language: string, name: string): Promise<readonly string[]> => {
  const complaints: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    complaints.push(...(await complaintsAbout(page, language)).map((said) => `${width} ${name}: ${said}`));
    if (album) await page.screenshot({ path: `${album}/${language}-${width}-${name}.png`, fullPage: true });
  }
  return complaints;
};

/** Everything in Dutch that stands on the page without saying so. */
const unmarkedDutch = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const words = /(?<!\p{L})(de|het|een|niet|wij|uw|voor|met|naar|zegt|doel|van)(?!\p{L})/u;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: around, textContent } = walker.currentNode;
      const isOurs = around?.closest('[lang]') === document.documentElement;
      if (isOurs && words.test(textContent ?? '') && !around?.closest('[popover], noscript'))
        found.push(textContent ?? '');
    }
    return found;
  });

const ownWords = 'Ik wil dat de ochtenden rustig zijn.';

describe.each([
  ['ar', 'rtl'],
  ['pl', 'ltr'],
] as const)('a mother who reads %s', (language, direction) => {
  test('finds home, plan and the question to answer whole, and her own words as she said them', async () => {
    const visitor = await welcome(stage, 'samira');
    const { page, visit, leave } = visitor;
    await speak(page, language);
    await settled(page);
    const complaints: string[] = [];
    for (const [name, path] of [
      ['home', '/'],
      ['plan', '/plan'],
      ['answer', '/plan/versie/1'],
    ] as const) {
      await visit(path);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
      complaints.push(...(await soundInBothWidths(visitor, language, name)));
      const said = page.getByText(ownWords).first();
      expect(await said.innerText()).toBe(ownWords);
      expect(await said.evaluate((words) => words.closest('[dir=auto]')?.getAttribute('lang'))).toBe(
        language === 'ar' ? 'nl' : '',
      );
      complaints.push(...(await unmarkedDutch(page)).map((text) => `${name} says in Dutch: ${text}`));
    }
    expect(complaints).toEqual([]);
    await leave();
  });
});

test('a language is chosen before signing in, and kept', async () => {
  const visitor = await openVisitor(stage, 'utrecht', 320);
  await visitor.visit('/inloggen');
  await speak(visitor.page, 'uk');
  await visitor.visit('/inloggen');
  expect(await visitor.page.getByRole('heading', { level: 1 }).innerText()).toBe('Ласкаво просимо до Greep');
  expect(await soundInBothWidths(visitor, 'uk', 'sign-in')).toEqual([]);
  await visitor.leave();
});

test('a word is explained on tap, Escape closes it, and a youth is spoken to with je', async () => {
  const { page, leave } = await welcome(stage, 'yassin');
  await page.getByRole('heading', { name: 'Er ligt een plan voor jou' }).waitFor();
  await page.getByRole('button', { name: 'Uitleg: dossier' }).first().click();
  const meaning = page.getByText('Alles wat over je gezin is opgeschreven.').first();
  await meaning.waitFor();
  await page.keyboard.press('Escape');
  await meaning.waitFor({ state: 'hidden' });
  expect(new URL(page.url()).pathname).toBe('/');
  await leave();
});

test('a worker whose device speaks Arabic finds the own pages in Dutch', async () => {
  const visitor = await openVisitor(stage, 'utrecht');
  await visitor.visit('/inloggen');
  await speak(visitor.page, 'ar');
  await visitor.page.getByRole('link', { name: 'Kies een persoon' }).click();
  await visitor.page.getByRole('link', { name: nameOf('anouk') }).click();
  await visitor.page.waitForURL(`${stage.addressOf('utrecht')}/`);
  await settled(visitor.page);
  expect(await complaintsAbout(visitor.page)).toEqual([]);
  await visitor.leave();
});
