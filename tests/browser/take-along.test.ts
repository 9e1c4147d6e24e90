// To a home without reception: the family that was taken along opens there, and what is written finds its way back.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { openStage, type Stage } from './open-stage.ts';
import { type SeededFamily, seedFamily, seedPlan, seedSignIns } from './seed-family.ts';
import { seedTown } from './seed-town.ts';
import { settled, welcome } from './visitor.ts';

let stage: Stage;
let family: SeededFamily;
let page: Page;
let context: BrowserContext;
let visit: (path: string) => Promise<void>;

beforeAll(async () => {
  stage = await openStage();
  const telling = { stage, town: 'utrecht', seeded: await seedTown(stage, 'utrecht') } as const;
  family = await seedFamily(telling);
  await seedSignIns(telling, family);
  await seedPlan(telling, family);
  ({ page, context, visit } = await welcome(stage, 'anouk'));
  page.on('pageerror', (error) => console.log('PAGE', error));
  page.on('console', (message) => message.type() === 'error' && console.log('CONSOLE', message.text()));
});
afterAll(() => stage.close());

const picture = async (name: string): Promise<void> => {
  const folder = process.env.GREEP_PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

const Conversation = z.object({
  concerns: z.array(z.object({ words: z.string() })),
  goals: z.array(z.object({ id: z.string(), words: z.string(), levels: z.record(z.string(), z.string()) })),
  questions: z.array(z.object({ question: z.string(), standing: z.string() })),
});
const onTable = async () => {
  const worker = await stage.speaker('utrecht', 'anouk');
  return (await worker.read(`${family.path}/conversation`, Conversation)).view;
};

const take = async (): Promise<void> => {
  await visit('/meenemen');
  await page.getByLabel('Welk gezin neemt u mee?').selectOption(family.id);
  await page.getByRole('button', { name: 'Meenemen', exact: true }).click();
  await page.getByText(/^Gezin .* is mee\./).waitFor();
};

const say = async (words: string): Promise<void> => {
  await page.getByLabel('In uw eigen woorden').fill(words);
  await page.getByRole('button', { name: 'Erbij' }).click();
  await page.getByRole('list', { name: 'Wat er gezegd is' }).getByText(words).waitFor();
};

describe('in a home without reception', () => {
  test('the whole conversation is held, and is with the server once there is reception', async () => {
    await take();
    await picture('taken');
    await context.setOffline(true);
    await page.goto(`${stage.addressOf('utrecht')}/gezinnen/${family.id}/gesprek`);
    await settled(page);
    await say('Wij willen rust in huis.');
    await page
      .getByRole('button', { name: /Doel van maken: Wij willen rust|^Dit wordt een doel/ })
      .first()
      .click();
    await picture('talk');
    expect((await onTable()).concerns).toHaveLength(0);
    await context.setOffline(false);
    await expect
      .poll(async () => (await onTable()).concerns.map(({ words }) => words))
      .toContain('Wij willen rust in huis.');
  });
});
