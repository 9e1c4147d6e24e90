// What a family takes home: the plan on paper, printed from its page or kept as a file, and never more than three sheets.
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { mornings, mustDo, post, study, visitors } from '../../packages/local/demo/bouzid-goals.ts';
import type { GoalStory } from '../../packages/local/demo/family-story.ts';
import { checkPdfUa } from '../paper/check-pdf-ua.ts';
import { pagesOf } from '../paper/text-of.ts';
import { openStage, type Stage } from './open-stage.ts';
import {
  as,
  type SeededFamily,
  seedAgreement,
  seedFamily,
  seedProposal,
  seedSignIns,
  type Telling,
} from './seed-family.ts';
import { seedTown } from './seed-town.ts';
import { WithId } from './speaker.ts';
import { welcome } from './visitor.ts';

let stage: Stage;
let family: SeededFamily;

const steps = ['-1', '0', '+1', '+2', '+3'] as const;

const goalOf = ({ words, smart, lifeDomain, weight, levels, safety }: GoalStory, personId: string) => ({
  kind: safety ? 'safety' : 'own',
  words,
  lifeDomain,
  weight,
  speaker: safety ? { who: 'together' } : { who: 'member', personId },
  levels: Object.fromEntries(steps.map((step, index) => [step, levels?.[index]])),
  ...(smart && { smart }),
  ...safety,
});

const doers = [
  ['family', 'Samira', 'legt ’s avonds de kleren klaar'],
  ['family', 'Noor', 'zet zelf de wekker om zeven uur'],
  ['family', 'Yassin', 'leert op maandag en woensdag bij oma'],
  ['family', 'Samira', 'legt nieuwe post in de blauwe map'],
  ['network', 'oma Fatiha', 'brengt Ilias op dinsdag en donderdag'],
  ['network', 'oma Fatiha', 'is erbij als Karim op bezoek komt'],
  ['network', 'buurvrouw Ria', 'komt elke week koffie drinken'],
  ['network', 'trainer Marco', 'vraagt na de training hoe het op school gaat'],
  ['professional', 'juf Ellen', 'belt Samira als een kind er niet is'],
  ['professional', 'de Kredietbank', 'geeft een afspraak voor een eerste gesprek'],
  ['professional', 'Anouk', 'zit naast Samira als zij de Kredietbank belt'],
  ['professional', 'Anouk', 'komt één ochtend per week om half acht'],
] as const;

/** The whole plan of the family of the demo: five goals, of which one must, and who does what. */
const seedWholePlan = async (telling: Telling, { path, memberId }: SeededFamily): Promise<void> => {
  const worker = await as(telling, 'worker');
  const ids = [];
  for (const story of [mornings, visitors, study, post, mustDo]) {
    const body = goalOf(story, memberId('Samira Bouzid'));
    ids.push((await worker.say({ path: `${path}/goals`, body }, WithId)).view.id);
  }
  for (const [index, [owner, who, what]] of doers.entries())
    await worker.say({ path: `${path}/actions`, body: { owner, who, what, goalId: ids[index % ids.length] } }, WithId);
  const reach = 'Bel of app op werkdagen van 9.00 tot 17.00 uur: 06 00 00 00 00.';
  await worker.say({ method: 'PUT', path: `${path}/appointment`, body: { reach } }, z.unknown());
};

beforeAll(async () => {
  stage = await openStage();
  const telling = { stage, town: 'utrecht', seeded: await seedTown(stage, 'utrecht') } as const;
  family = await seedFamily(telling);
  await seedSignIns(telling, family);
  await seedWholePlan(telling, family);
  await seedProposal(telling, family);
  await seedAgreement(telling, family);
});
afterAll(() => stage.close());

const filePath = (): string => `${family.path.replace('/families', '/gezinnen')}/plan`;
const said = [mornings.words, visitors.words, post.words, mustDo.words, 'Bouzid', 'oma Fatiha', 'juf Ellen'];

/** Bars and buttons that would be printed. */
const screenOnly = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, nav, .utrecht-button, .skip, .mast, .bottom, .save-state')]
      .filter((part) => part.checkVisibility() && part.getClientRects().length > 0)
      .map((part) => part.innerText),
  );

/** Sizes of all letters on paper, in points: a CSS pixel is three quarters of one. */
const smallestLetter = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll<HTMLElement>('main *')]
        .filter((part) => part.checkVisibility() && [...part.childNodes].some((node) => node.nodeValue?.trim()))
        .map((part) => Number.parseFloat(getComputedStyle(part).fontSize) * 0.75),
    ),
  );

const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the plan, printed from its page', () => {
  test.each([
    ['samira', (): string => '/plan/papier'],
    ['anouk', filePath],
  ] as const)('is words on white, on three sheets of A4 at most, as %s prints it', async (key, path) => {
    const { page, visit, leave } = await welcome(stage, key);
    await visit(path());
    expect(await screenOnly(page)).not.toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await screenOnly(page)).toEqual([]);
    expect(await ground(page)).toBe('rgb(255, 255, 255)');
    expect(await smallestLetter(page)).toBeGreaterThanOrEqual(8.99);
    const sheets = await pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(sheets.length).toBeLessThanOrEqual(3);
    for (const words of said) expect(sheets.join(' ')).toContain(words);
    await leave();
  });
});

const keep = async (page: Page): Promise<Download> => {
  const button = page.getByRole('button', { name: 'Plan op papier (versie 1)' });
  await button.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await page.getByRole('status').filter({ hasText: 'Klaar.' }).waitFor();
  return download;
};

describe('the plan, kept as a file', () => {
  test.each([
    ['samira', (): string => '/plan'],
    ['samira', (): string => '/plan/papier'],
    ['anouk', filePath],
  ] as const)('opens for %s, on the smallest phone and by keyboard alone', async (key, path) => {
    const { page, visit, leave } = await welcome(stage, key, { width: 320 });
    await visit(path());
    const download = await keep(page);
    expect(download.suggestedFilename()).toBe('gezinsplan-versie-1.pdf');
    const bytes = await readFile(await download.path());
    const sheets = await pagesOf(bytes);
    expect(sheets.length).toBeLessThanOrEqual(3);
    for (const words of said) expect(sheets.join(' ')).toContain(words);
    expect(await checkPdfUa(bytes)).toEqual([]);
    const isInside = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(isInside).toBe(true);
    await leave();
  });

  test('says it in words when there is no internet, and the button stays', async () => {
    const { page, visit, leave } = await welcome(stage, 'samira');
    await visit('/plan');
    await page.context().setOffline(true);
    const button = page.getByRole('button', { name: 'Plan op papier (versie 1)' });
    await button.click();
    await page.getByRole('alert').filter({ hasText: 'internet' }).waitFor();
    await page.context().setOffline(false);
    expect(await button.isVisible()).toBe(true);
    await leave();
  });
});
