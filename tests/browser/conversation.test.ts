// The conversation at the kitchen table on a tablet, held by touch; the screen goes to the family and comes back.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { expectSound } from './expect-sound.ts';
import { openStage, type Stage } from './open-stage.ts';
import { type SeededFamily, seedFamily, seedSignIns } from './seed-family.ts';
import { seedTown } from './seed-town.ts';
import { choosePersona, signIn } from './sign-in.ts';
import { pagesInFamilyTurn } from './sweep.ts';
import { settled, welcome } from './visitor.ts';

let stage: Stage;
let family: SeededFamily;
let context: BrowserContext;
let page: Page;
let address: string;

beforeAll(async () => {
  stage = await openStage();
  const telling = { stage, town: 'utrecht', seeded: await seedTown(stage, 'utrecht') } as const;
  family = await seedFamily(telling);
  await seedSignIns(telling, family);
  address = stage.addressOf('utrecht');
  context = await stage.browser.newContext({
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  await signIn(page, address, 'anouk');
});
afterAll(() => stage.close());

const Conversation = z.object({
  concerns: z.array(z.object({ words: z.string(), speakerName: z.string(), isFromFamilyTurn: z.boolean() })),
  goals: z.array(z.object({ words: z.string(), levels: z.record(z.string(), z.string()) })),
  questions: z.array(z.object({ question: z.string(), standing: z.string() })),
});
const onTable = async () => {
  const worker = await stage.speaker('utrecht', 'anouk');
  return (await worker.read(`${family.path}/conversation`, Conversation)).view;
};

const say = async (words: string, speaker: string): Promise<void> => {
  const field = page.getByLabel(/In uw eigen woorden|Schrijf het zoals u het zegt/);
  await field.fill(words);
  await page.getByRole('radio', { name: speaker }).check();
  await page.getByRole('button', { name: 'Erbij' }).tap();
  await page.getByRole('list', { name: 'Wat er gezegd is' }).getByText(words).waitFor();
};

const heard = (sentence: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: sentence }).first().waitFor({ state: 'attached' });

/** With one finger, as the device reports it. */
const dragByTouch = async (words: string): Promise<void> => {
  const handle = page.getByRole('listitem').filter({ hasText: words }).locator('.concern__grip');
  await handle.scrollIntoViewIfNeeded();
  const grip = await handle.boundingBox();
  const cdp = await context.newCDPSession(page);
  if (!grip) throw new Error('there is nothing to take hold of');
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await touch('touchStart', x, y);
  await touch('touchMove', x + 30, y);
  await page.locator('.goal-place--awaited').waitFor();
  const place = await page.locator('.goal-place').boundingBox();
  if (!place) throw new Error('there is no place to put it');
  const to = [place.x + place.width / 2, place.y + place.height / 2] as const;
  for (const part of [0.4, 0.8, 1]) await touch('touchMove', x + (to[0] - x) * part, y + (to[1] - y) * part);
  await page.getByText('Laat los: dit wordt een doel').waitFor();
  await touch('touchEnd', ...to);
};

describe('the conversation on a tablet', () => {
  test('is opened from the table, in big letters, with softer ways to ask', async () => {
    await page.goto(`${address}${family.path}/tafel`.replace('/families', '/gezinnen'));
    await settled(page);
    await page.getByRole('link', { name: 'Draai naar het gezin' }).tap();
    await page.getByRole('heading', { level: 1, name: 'Wat wilt u veranderen?' }).waitFor();
    await page.getByRole('button', { name: 'Wat zou u morgen anders willen?' }).tap();
    await page.getByRole('heading', { level: 1, name: 'Wat zou u morgen anders willen?' }).waitFor();
  });

  test('two questions, in any order: not discussed and not relevant are answers that are kept', async () => {
    await page.getByRole('link', { name: /Hoe kan ik helpen/ }).tap();
    await page.getByRole('button', { name: 'Niet besproken' }).tap();
    await heard('Bewaard: niet besproken');
    await page.getByRole('link', { name: /Wat móet anders/ }).tap();
    await page.getByRole('button', { name: 'Geldt niet voor ons' }).tap();
    await heard('Bewaard: geldt niet voor ons');
    expect((await onTable()).questions).toEqual(
      expect.arrayContaining([
        { question: 'help', standing: 'not-discussed' },
        { question: 'must', standing: 'not-relevant' },
      ]),
    );
  });

  test('what is said becomes a goal by dragging it with a finger, and by keyboard; and that is undone', async () => {
    await page.getByRole('link', { name: /Wat wilt u veranderen/ }).tap();
    await say('De ochtenden. Elke dag is er ruzie.', 'Samira');
    await say('Ik heb nergens rust om te leren.', 'Yassin');
    await dragByTouch('De ochtenden');
    await heard('‘De ochtenden. Elke dag is er ruzie.’ is nu een doel');
    const button = page.getByRole('button', { name: 'Dit wordt een doel: Ik heb nergens rust om te leren.' });
    await button.focus();
    await page.keyboard.press('Enter');
    await heard('‘Ik heb nergens rust om te leren.’ is nu een doel');
    expect((await onTable()).goals.map(({ words }) => words)).toHaveLength(2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Toch geen doel: Ik heb nergens rust om te leren.',
    );
    await page.keyboard.press('Enter');
    await heard('‘Ik heb nergens rust om te leren.’ is geen doel meer');
    expect((await onTable()).goals).toHaveLength(1);
    await page.keyboard.press('Enter');
    await heard('‘Ik heb nergens rust om te leren.’ is nu een doel');
    await expectSound(page);
  });

  test('the staircase is written together, one step at a time', async () => {
    await page.getByRole('link', { name: /Hoe pakken we het aan/ }).tap();
    await page.getByLabel('Hoe is het nu?').fill('De meeste ochtenden ruzie');
    await page.getByRole('button', { name: 'Volgende trede' }).tap();
    await page.getByLabel('Wat wilt u halen?').fill('Vier dagen per week rust');
    await page.getByRole('button', { name: 'Volgende trede' }).tap();
    await page.getByText('Bewaard om').waitFor();
    await expect
      .poll(async () => (await onTable()).goals[0]?.levels)
      .toMatchObject({ 0: 'De meeste ochtenden ruzie', '+1': 'Vier dagen per week rust' });
    await expectSound(page);
  });
});

describe('the screen that lies with the family', () => {
  const worker = (): string => `${address}${family.path.replace('/families', '/gezinnen')}`;
  let other: Page;

  test('shows the conversation and nothing else, in every window and by the back button', async () => {
    other = await context.newPage();
    await other.goto(`${worker()}/leden/nieuw`);
    await settled(other);
    await other.getByLabel('Naam').fill('Tante Rachida');
    await page.getByRole('link', { name: /Wie hebben we nog nodig/ }).tap();
    await page.getByLabel('In uw eigen woorden').fill('Oma kan misschien');
    await page.getByRole('link', { name: 'Geef het scherm' }).tap();
    await expectSound(page);
    await page.getByRole('button', { name: 'Geef het scherm aan het gezin' }).tap();
    await page.waitForURL('**/beurt');
    await settled(page);
    await other.waitForURL('**/beurt');

    await page.goBack();
    await page.waitForURL('**/beurt');
    for (const path of pagesInFamilyTurn) {
      await page.goto(address + path);
      await settled(page);
      await expectSound(page);
    }
    for (const path of ['/', '/gezinnen', new URL(worker()).pathname]) {
      await page.goto(`${address}${path}`);
      await page.waitForURL('**/beurt');
    }
    const kept = await page.evaluate(() => Object.keys(sessionStorage));
    expect(kept.filter((name) => name.startsWith('greep:'))).toEqual([]);
    const asked = await page.evaluate(async (path) => {
      const found: string[] = [];
      for (const at of ['/v1/families', `/v1${path}`, `/v1${path}/plan`, `/v1${path}/access-log`]) {
        const answer = await fetch(at);
        found.push(`${answer.status} ${(await answer.json()).code}`);
      }
      return found;
    }, family.path);
    expect(asked).toEqual(Array.from({ length: 4 }, () => '403 screen-handed-over'));
  });

  test('a child writes; the half sentence of before lies there too', async () => {
    await settled(page);
    await page.getByRole('link', { name: /Wie hebben we nog nodig/ }).tap();
    await expect.poll(() => page.getByLabel('Schrijf het zoals u het zegt').inputValue()).toBe('Oma kan misschien');
    await page.getByRole('link', { name: /Wat wilt u veranderen/ }).tap();
    await say('Ik wil een hond.', 'Yassin');
  });

  test('two screens in one half sentence: both texts stand side by side, the one as the family’s', async () => {
    const laptop = await welcome(stage, 'anouk', { width: 320 });
    await laptop.visit(`${new URL(worker()).pathname}/gesprek`);
    const mine = laptop.page.getByLabel('In uw eigen woorden');
    await mine.waitFor();
    await page.getByLabel('Schrijf het zoals u het zegt').fill('En dat papa');
    await page.getByText('Bewaard om').waitFor();
    await mine.fill('Samen eten');
    const both = laptop.page.getByRole('region', { name: 'Het gezin veranderde deze tekst ook' });
    await both.waitFor();
    expect(await both.innerText()).toMatch(/Het gezin, .* uur\s+En dat papa/);
    expect(await both.innerText()).toMatch(/U\s+Samen eten/);
    await expectSound(laptop.page);
    // Nobody chooses, and nothing goes over anything: both lie there for whoever comes next.
    await laptop.page.getByRole('link', { name: /Wie hebben we nog nodig/ }).click();
    await laptop.page.getByRole('heading', { level: 1, name: /Wie hebben we nog nodig/ }).waitFor();
    await laptop.page.getByRole('link', { name: /Wat wilt u veranderen/ }).click();
    await expect.poll(() => mine.inputValue()).toBe('En dat papa\nSamen eten');

    await page.getByLabel('Schrijf het zoals u het zegt').fill('En dat papa thuis is');
    const atTable = page.getByRole('region', { name: 'Anouk Verhoeven veranderde deze tekst ook' });
    await atTable.getByRole('button', { name: 'Neem deze: U' }).tap();
    await page.getByText('Bewaard om').waitFor();
    await laptop.leave();
    await page.getByRole('link', { name: 'Geef terug' }).tap();
  });

  test('after a fresh sign-in the worker is back, and all that the family wrote is there', async () => {
    await choosePersona(page, 'anouk');
    await page.waitForURL('**/gesprek');
    await settled(page);
    await page.getByText('Ik wil een hond.').first().waitFor();
    await expect.poll(() => page.getByLabel('In uw eigen woorden').inputValue()).toBe('En dat papa thuis is');
    expect((await onTable()).concerns).toContainEqual({
      words: 'Ik wil een hond.',
      speakerName: expect.stringContaining('Yassin'),
      isFromFamilyTurn: true,
    });
    // What was typed in the other window, and not sent, came back with the worker, though another device had seen it.
    await page.goto(`${worker()}/leden/nieuw`);
    await settled(page);
    expect(await page.getByLabel('Naam').inputValue()).toBe('Tante Rachida');
  });

  test('on a phone the plan folds under a button, and nothing is wider than the screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${worker()}/gesprek`);
    await settled(page);
    await page.getByText('Ik wil een hond.').first().waitFor();
    expect(await page.getByRole('heading', { name: 'Doelen' }).isVisible()).toBe(false);
    await expectSound(page);
    await page.getByRole('button', { name: 'Ons plan: 2 doelen' }).tap();
    await page.getByRole('heading', { name: 'Doelen' }).waitFor();
    await expectSound(page);
    await dragByTouch('Ik wil een hond.');
    await heard('‘Ik wil een hond.’ is nu een doel');
    await page.goto(`${worker()}/gesprek/aanpak`);
    await settled(page);
    await expectSound(page);
  });
});
