// What somebody typed is never lost: not by a session that ends, not by a lost connection, not by somebody else who types.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { expectSound } from './expect-sound.ts';
import { openStage, type Stage } from './open-stage.ts';
import { type SeededFamily, seedFamily, seedPlan, seedProposal, seedSignIns } from './seed-family.ts';
import { seedTown } from './seed-town.ts';
import { choosePersona } from './sign-in.ts';
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
});
afterAll(() => stage.close());

const Goal = z.object({ id: z.string(), content: z.object({ words: z.string() }) });
const Action = z.object({
  ...{ id: z.string(), owner: z.string(), who: z.string(), what: z.string() },
  version: z.number(),
});
const Plan = z.object({ goals: z.array(Goal), actions: z.array(Action) });

const goalsNow = async () => {
  const worker = await stage.speaker('utrecht', 'anouk');
  return (await worker.read(`${family.path}/plan`, Plan)).view.goals;
};

const wordsOf = async (id: string): Promise<string | undefined> =>
  (await goalsNow()).find((goal) => goal.id === id)?.content.words;

const firstGoal = async (): Promise<string> => (await goalsNow())[0]?.id ?? '';

const openWords = async (page: Page) => {
  await page.getByRole('button', { name: 'Ik wil de woorden veranderen' }).click();
  return page.getByLabel(/^Hoe (zegt u|zeg je) het\?$/);
};

describe('no words are lost', () => {
  test('when the session ends in mid-form, signing in again returns to the form with the text', async () => {
    const goal = await firstGoal();
    const { page, context, visit, leave } = await welcome(stage, 'samira', { width: 320 });
    await visit(`/plan/doel/${goal}`);
    const field = await openWords(page);
    await context.clearCookies();
    await field.pressSequentially(' En dat Ilias lacht.');
    await page.getByRole('heading', { name: 'U was een tijdje weg' }).waitFor();
    expect(await wordsOf(goal)).not.toContain('Ilias lacht');

    await choosePersona(page, 'samira');
    await page.waitForURL(`**/plan/doel/${goal}`);
    await settled(page);
    expect(await page.getByLabel(/^Hoe (zegt u|zeg je) het\?$/).inputValue()).toContain('En dat Ilias lacht.');
    await page.getByText('Bewaard om').waitFor();
    expect(await wordsOf(goal)).toContain('En dat Ilias lacht.');
    await leave();
  });

  test('an answer in own words survives the end of the session too', async () => {
    const { page, context, visit, leave } = await welcome(stage, 'yassin', { width: 320 });
    await visit('/plan/versie/1');
    await page.getByRole('radio', { name: /Niet zo, maar/ }).check();
    await page.getByLabel('Hoe wil je het wel?').fill('Ik wil ook');
    await page.getByText('Bewaard om').waitFor();
    await context.clearCookies();
    await page.getByLabel('Hoe wil je het wel?').pressSequentially(' naar de training.');
    await page.getByRole('heading', { name: 'U was een tijdje weg' }).waitFor();
    await choosePersona(page, 'yassin');
    await page.waitForURL('**/plan/versie/1');
    await settled(page);
    expect(await page.getByLabel('Hoe wil je het wel?').inputValue()).toBe('Ik wil ook naar de training.');
    await leave();
  });

  test('without internet the text stays, says so, and is saved when the internet is back', async () => {
    const goal = await firstGoal();
    const { page, context, visit, leave } = await welcome(stage, 'samira', { width: 320 });
    await visit(`/plan/doel/${goal}`);
    const field = await openWords(page);
    await context.setOffline(true);
    await field.fill('Ik wil rust als wij opstaan.');
    await page.getByText('Geen internet. Uw tekst blijft op dit apparaat staan.').waitFor();
    expect(await field.inputValue()).toBe('Ik wil rust als wij opstaan.');
    await context.setOffline(false);
    await page.getByText('Bewaard om').waitFor();
    expect(await wordsOf(goal)).toBe('Ik wil rust als wij opstaan.');
    await leave();
  });

  test('when the browser crashes at most the last field is gone', async () => {
    const address = `${stage.addressOf('utrecht')}/gezinnen/${family.id}/tafel/doelen/${await firstGoal()}`;
    const { page, context, leave } = await welcome(stage, 'anouk');
    await page.goto(address);
    await page.getByLabel('+2: wat zou nog beter zijn?').fill('Wij ontbijten samen.');
    await page.getByLabel('+3: wat is het allermooist?').focus();
    await page.getByText('Bewaard om').waitFor();
    await page.keyboard.type('Ook op zondag');
    const debug = await context.newCDPSession(page);
    const isGone = new Promise((resolve) => page.once('crash', resolve));
    // Nobody answers any more.
    debug.send('Page.crash').catch(() => undefined);
    await isGone;

    const again = await context.newPage();
    await again.goto(address);
    await settled(again);
    expect(await again.getByLabel('+2: wat zou nog beter zijn?').inputValue()).toBe('Wij ontbijten samen.');
    await leave();
  });

  test('a lid that closes in mid-sentence and opens elsewhere, without internet at first, loses nothing', async () => {
    const goal = await firstGoal();
    const { page, context, visit, leave } = await welcome(stage, 'samira', { width: 320 });
    await visit(`/plan/doel/${goal}`);
    const field = await openWords(page);
    const debug = await context.newCDPSession(page);
    await field.fill('Ik wil dat wij samen opstaan.');
    await debug.send('Page.setWebLifecycleState', { state: 'frozen' });
    await context.setOffline(true);
    await debug.send('Page.setWebLifecycleState', { state: 'active' });
    expect(await field.inputValue()).toBe('Ik wil dat wij samen opstaan.');
    await context.setOffline(false);
    await expect.poll(() => wordsOf(goal)).toBe('Ik wil dat wij samen opstaan.');
    await leave();
  });

  test('two of the family change the same words: both see both texts, and what was not chosen is kept as an earlier wording', async () => {
    const goal = await firstGoal();
    const mother = await welcome(stage, 'samira');
    const son = await welcome(stage, 'yassin', { width: 320 });
    for (const { visit } of [mother, son]) await visit(`/plan/doel/${goal}`);
    const hers = await openWords(mother.page);
    const his = await openWords(son.page);
    await hers.fill('Ik wil dat wij rustig ontbijten.');
    await mother.page.getByText('Bewaard om').waitFor();
    await his.fill('Ik wil dat niemand schreeuwt.');
    const both = son.page.getByRole('region', { name: /veranderde deze tekst ook/ });
    await both.waitFor();
    expect(await both.innerText()).toContain('Samira Bouzid');
    expect(await both.innerText()).toContain('Ik wil dat wij rustig ontbijten.');
    expect(await both.innerText()).toContain('Ik wil dat niemand schreeuwt.');
    expect(await wordsOf(goal)).toBe('Ik wil dat wij rustig ontbijten.');

    await both.getByRole('button', { name: 'Neem deze: Jij' }).click();
    await son.page.getByText('Bewaard om').waitFor();
    expect(await wordsOf(goal)).toBe('Ik wil dat niemand schreeuwt.');
    await mother.visit(`/plan/doel/${goal}`);
    expect(await mother.page.getByRole('main').innerText()).toContain('Ik wil dat wij rustig ontbijten.');
    await Promise.all([mother.leave(), son.leave()]);
  });

  test('a step and an action that were changed meanwhile say where or by whom, and both texts stay', async () => {
    const goal = await firstGoal();
    const worker = await stage.speaker('utrecht', 'anouk');
    const { view, etag } = await worker.read(`${family.path}/goals/${goal}`, Goal);
    const [action] = (await worker.read(`${family.path}/plan`, Plan)).view.actions;
    if (!action) throw new Error('there is nothing that somebody does');
    const address = family.path.replace('/families', '/gezinnen');
    const { page, visit, leave } = await welcome(stage, 'anouk', { width: 320 });
    const both = page.getByRole('region', { name: /veranderde deze tekst ook/ });

    await visit(`${address}/tafel/doelen/${goal}`);
    const step = { method: 'PUT', path: `${family.path}/conversation/goals/${view.id}/steps/+3`, etag } as const;
    await worker.say({ ...step, body: { words: 'Wij zingen samen.' } }, z.unknown());
    await page.getByLabel('+3: wat is het allermooist?').fill('Wij dansen samen.');
    await page.getByLabel('+2: wat zou nog beter zijn?').focus();
    await both.waitFor();
    expect(await both.innerText()).toMatch(/Op een ander scherm, .* uur\s+Wij zingen samen\.[\s\S]*Wij dansen samen\./);
    await expectSound(page);
    await both.getByRole('button', { name: 'Neem deze: U' }).click();
    await page.getByText('Bewaard om').waitFor();

    await visit(`${address}/tafel/aanpak`);
    const name = `${action.who}: ${action.what}`;
    await page.getByRole('button', { name: `Verander: ${name}` }).click();
    const { owner, who, id, version } = action;
    const change = { method: 'PUT', path: `${family.path}/actions/${id}`, etag: `"${version}"` } as const;
    await worker.say({ ...change, body: { owner, who, what: 'belt morgen' } }, z.unknown());
    await page.getByLabel('Wat doet die?').first().fill('belt vandaag');
    await page.getByRole('button', { name: 'Zet zo in het plan' }).click();
    await both.waitFor();
    expect(await both.innerText()).toMatch(/Anouk Verhoeven, .* uur[\s\S]*belt morgen[\s\S]*belt vandaag/);
    await expectSound(page);
    await both.getByRole('button', { name: 'Neem deze: U' }).click();
    await page.getByText('belt vandaag').first().waitFor();
    await leave();
  });
});
