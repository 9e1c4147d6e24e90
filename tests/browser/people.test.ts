// The administrator lets somebody in, and shuts the door behind who leaves.
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './open-stage.ts';
import { choosePersona, signIn, typeCode } from './sign-in.ts';
import { openVisitor, settled, type Visitor } from './visitor.ts';

let stage: Stage;
let bas: Visitor;
let anouk: Visitor;
let code = '';

beforeAll(async () => {
  stage = await openStage();
  bas = await openVisitor(stage, 'utrecht');
  anouk = await openVisitor(stage, 'utrecht', 320);
});
afterAll(() => stage.close());

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

const addPerson = async ({ page, visit }: Visitor, name: string, role: string): Promise<void> => {
  await visit('/beheer/mensen/nieuw');
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('Rol', { exact: true }).selectOption({ label: role });
  await page.getByLabel('Organisatie').selectOption({ label: 'Cumulus' });
  await page.getByRole('button', { name: 'Iemand toevoegen' }).click();
  await heading(page, name).waitFor();
};

describe('the administrator of an empty gemeente', () => {
  test('the first admin signs in with the code of the operator, and nobody else is let in without one', async () => {
    const { page } = bas;
    await signIn(page, stage.addressOf('utrecht'), 'bas');
    await heading(page, 'Vul de code van uw papier in').waitFor();
    await page.getByRole('button', { name: 'Verder' }).click();
    expect(await page.getByRole('heading', { name: 'Nog één ding' }).count()).toBe(1);
    await typeCode(page, await stage.firstAdminCode('utrecht', 'Bas Faber'));
    await heading(page, 'Dag Bas').waitFor();
  });

  test('is asked once who is here, while the application itself is still on its way', async () => {
    const { page, visit } = bas;
    const happened: string[] = [];
    const note = (what: string) => (request: Request) => {
      happened.push(`${what} ${new URL(request.url()).pathname.replace(/-[^/]*$/, '')}`);
    };
    const [asked, came] = [note('asked'), note('came')];
    page.on('request', asked).on('requestfinished', came);
    await visit('/');
    page.off('request', asked).off('requestfinished', came);
    expect(happened.filter((what) => what === 'asked /v1/session')).toHaveLength(1);
    expect(happened.indexOf('asked /v1/session')).toBeLessThan(happened.indexOf('came /assets/libraries'));
  });

  test('adds the organisation that helps families', async () => {
    const { page, visit } = bas;
    await visit('/beheer/organisaties/nieuw');
    await page.getByLabel('Naam', { exact: true }).fill('Cumulus');
    await page.getByRole('radio', { name: 'helpt gezinnen' }).check();
    await page.getByLabel('Ruimte voor hoeveel gezinnen?').fill('20');
    await page.getByLabel('Hoeveel gezinnen per gezinswerker?').fill('7');
    if ((await page.getByLabel('Naam van de aanpak').count()) === 0)
      await page.getByRole('button', { name: 'Nog een aanpak' }).click();
    await page.getByLabel('Naam van de aanpak').fill('Bloemaanpak');
    await page.getByRole('radio', { name: 'wachten tot iemand het kan' }).check();
    await page.getByLabel('Plan klaar na hoeveel dagen?').fill('43');
    await page.getByLabel('Om de hoeveel weken samen kijken?').fill('8');
    await page.getByLabel('Hoeveel uur per week voor een gezin?').fill('5');
    await page.getByRole('button', { name: 'Organisatie toevoegen' }).click();
    await page.waitForURL('**/beheer/organisaties');
    await page.getByRole('link', { name: 'Cumulus' }).waitFor();
  });

  test('is told everything that misses at once, and keeps what was typed', async () => {
    const { page, visit } = bas;
    await visit('/beheer/mensen/nieuw');
    await page.getByLabel('Naam').fill('Anouk');
    await page.getByLabel('Rol', { exact: true }).selectOption({ label: 'gezinswerker' });
    await page.getByRole('button', { name: 'Iemand toevoegen' }).click();
    const summary = page.getByRole('region', { name: 'Nog één ding' });
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await summary.getByRole('link').allInnerTexts()).toEqual(['Kies een organisatie']);
    expect(await page.getByLabel('Naam').inputValue()).toBe('Anouk');
  });

  test('adds a supervisor and a family worker, links them and hands out a code', async () => {
    const { page } = bas;
    await addPerson(bas, 'Joost Timmer', 'werkbegeleider');
    await addPerson(bas, 'Anouk Verhoeven', 'gezinswerker');
    await page.getByLabel('Wie begeleidt deze gezinswerker?').selectOption({ label: 'Joost Timmer' });
    await page.getByRole('button', { name: 'Bewaar de werkbegeleider' }).click();
    await page.getByText('Joost Timmer is nu de werkbegeleider.').waitFor();
    await page.getByRole('button', { name: 'Maak een code' }).click();
    const paper = page.getByRole('region', { name: 'Code voor Anouk Verhoeven' });
    code = (await paper.locator('bdi').innerText()).trim();
    expect(code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
  });

  test('the family worker signs in with that code on paper, and comes home', async () => {
    const { page } = anouk;
    await signIn(page, stage.addressOf('utrecht'), 'anouk');
    await page.getByLabel('Code', { exact: true }).fill('AAAAA-AAAAA');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('region', { name: 'Nog één ding' }).waitFor();
    await typeCode(page, code.toLowerCase().replace('-', ' '));
    await settled(page);
    expect(await page.getByRole('banner').innerText()).toContain('gezinswerker, Cumulus');
  });

  test('who leaves is out at the next click, and comes back in when the departure is taken back', async () => {
    const { page } = bas;
    await page.getByRole('button', { name: 'Anouk Verhoeven werkt hier niet meer' }).click();
    await page.getByText('Er gaat niets meer open.').waitFor();
    await anouk.page.reload();
    await anouk.page.getByRole('link', { name: 'Kies een persoon' }).waitFor();
    expect(await anouk.page.getByRole('banner').innerText()).not.toContain('Anouk');
    await page.getByRole('button', { name: 'Haal terug' }).click();
    await page.getByRole('button', { name: 'Anouk Verhoeven werkt hier niet meer' }).waitFor();
    await choosePersona(anouk.page, 'anouk');
    await settled(anouk.page);
    expect(await anouk.page.getByRole('banner').innerText()).toContain('gezinswerker, Cumulus');
  });
});
