// Without a mouse: a referral from the first letter to sending it, a family member who says yes, looking at goals together,
// and an answer to what blocks one.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { screenOf } from './hands.ts';
import { openStage, type Stage } from './open-stage.ts';
import { type SeededFamily, seedFamily, seedPlan, seedProposal, seedSignIns } from './seed-family.ts';
import { seedReported } from './seed-ladder.ts';
import { seedTown } from './seed-town.ts';
import { settled, welcome } from './visitor.ts';

let stage: Stage;
let family: SeededFamily;

beforeAll(async () => {
  stage = await openStage();
  const telling = { stage, town: 'utrecht', seeded: await seedTown(stage, 'utrecht') } as const;
  family = await seedFamily(telling);
  await seedSignIns(telling, family);
  await seedPlan(telling, family);
  await seedProposal(telling, family);
  await seedReported({ telling, family }, 'late');
});
afterAll(() => stage.close());

type Focused = { readonly name: string; readonly group: string; readonly isSeen: boolean };

/** What somebody who goes by the Tab key is at now, and whether a ring shows it. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
    const name = at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '';
    const group = at?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const rings = [at, at?.closest('label')].flatMap((one) => (one ? [getComputedStyle(one)] : []));
    const isSeen = rings.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none');
    return { name: name.trim(), group: group.trim(), isSeen };
  });

/** Presses Tab until it is there; every stop on the way must be visible. */
const tabTo = async (page: Page, name: RegExp, group = /^/): Promise<void> => {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.name !== '' && !now.isSeen) throw new Error(`no ring shows that the focus is at “${now.name}”`);
    if (name.test(now.name) && group.test(now.group)) return;
  }
  throw new Error(`the Tab key never comes to ${name}`);
};

const type = async (page: Page, field: RegExp, words: string): Promise<void> => {
  await tabTo(page, field);
  await page.keyboard.type(words);
};

/** One Tab stop per group of choices; arrows go from choice to choice, and the first is taken with the space bar. */
const choose = async (page: Page, group: RegExp, arrows = 0): Promise<void> => {
  await tabTo(page, /^/, group);
  await page.keyboard.press('Space');
  for (let arrow = 0; arrow < arrows; arrow += 1) await page.keyboard.press('ArrowDown');
};

const enter = async (page: Page, name: RegExp): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('by keyboard only', () => {
  test('the first stop leads past the menu to the content', async () => {
    const { page, visit, leave } = await welcome(stage, 'roel');
    await visit('/');
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await leave();
  });

  test('a referrer writes a referral and sends it', async () => {
    const visitor = await welcome(stage, 'roel');
    const { page, visit, leave } = visitor;
    await visit('/');
    await enter(page, /^Meld een gezin aan/);
    await heading(page, 'Welk gezin meldt u aan?');
    await type(page, /^Naam van het gezin/, 'De Wit');
    await type(page, /^Naam$/, 'Anna de Wit');
    await choose(page, /^Wie is dit/);
    await type(page, /^Wat zijn de zorgen/, 'De rekeningen stapelen zich op.');
    await choose(page, /^Kiest het gezin zelf/);
    await choose(page, /^Wie stelt de gezinswerker voor/);
    await choose(page, /^Weet het gezin/);
    await choose(page, /^Wat is veilig/);
    await enter(page, /^Verder naar de controle/);
    await heading(page, 'Kan dit naar de toetser?');
    await enter(page, /^Stuur naar de toetser/);
    await screenOf(visitor).toContain('De aanmelding is verstuurd.');
    await leave();
  });

  test('a mother reads the plan and says yes', async () => {
    const visitor = await welcome(stage, 'samira', { width: 320 });
    const { page, visit, leave } = visitor;
    await visit('/');
    await enter(page, /^Lees het plan en geef antwoord/);
    await heading(page, 'Is dit uw plan?');
    await choose(page, /^Uw antwoord/);
    await enter(page, /^Verder met ja/);
    await heading(page, 'U zegt ja. Klopt dat?');
    await enter(page, /^Ja, dit is ons plan/);
    await settled(page);
    await screenOf(visitor).toContain('zei ja op');
    await leave();
  });

  test('worker and family look at the goals together', async () => {
    const son = await stage.speaker('utrecht', 'yassin');
    await son.say({ path: `${family.path}/plan-versions/1/answers`, body: { answer: 'yes' } }, z.unknown());
    const { page, visit, leave } = await welcome(stage, 'anouk');
    await visit(`/gezinnen/${family.id}`);
    await enter(page, /^Kijk samen terug/);
    await heading(page, 'Wat lukte er?');
    await type(page, /^In eigen woorden/, 'De wekker gaat nu elke dag.');
    for (const goal of ['Ik wil dat de ochtenden rustig zijn.', 'Ik wil op voetbal blijven.', 'Papa komt alleen']) {
      await enter(page, /^Volgende/);
      await heading(page, goal);
      await choose(page, /^Op welke trede/, 2);
    }
    await enter(page, /^Kijk of het klopt/);
    await heading(page, 'Klopt het zo?');
    await tabTo(page, /^Samira/);
    await page.keyboard.press('Space');
    await enter(page, /^Leg de evaluatie vast/);
    await heading(page, 'Evaluatie van');
    const goals = page.getByRole('region', { name: 'Hoe ver is elk doel?' });
    expect(await goals.getByText('+1', { exact: true }).count()).toBe(3);
    await leave();
  });

  test('a supervisor answers what blocks a goal', async () => {
    const visitor = await welcome(stage, 'joost');
    const { page, visit, leave } = visitor;
    await visit('/knelpunten');
    await enter(page, /^Bekijk/);
    await heading(page, 'Wie betaalt de bus naar school?');
    await choose(page, /^Wat doen we met dit knelpunt/);
    await choose(page, /^Wat voor oplossing/);
    await type(page, /^Oplossing/, 'De school betaalt de bus tot de zomer.');
    await type(page, /^Wie$/, 'De school');
    await type(page, /^Doet wat/, 'regelt de kaart');
    await type(page, /^Uiterlijk/, '18-12-2030');
    await enter(page, /^Geef dit antwoord/);
    await screenOf(visitor).toContain('er is een antwoord');
    await leave();
  });
});
