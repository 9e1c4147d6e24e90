// A list of two hundred families: in order, looked through, gone through by keyboard, and found again on the way back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectSound } from './expect-sound.ts';
import { openStage, type Stage } from './open-stage.ts';
import { seedMany } from './seed-many.ts';
import { seedTown } from './seed-town.ts';
import { settled, type Visitor, welcome } from './visitor.ts';

const families = 200;

let stage: Stage;
let joost: Visitor;
const asked: string[] = [];

beforeAll(async () => {
  stage = await openStage();
  const seeded = await seedTown(stage, 'utrecht');
  await seedMany({ stage, town: 'utrecht', seeded }, families);
  joost = await welcome(stage, 'joost');
  joost.page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
}, 300_000);
afterAll(() => stage.close());

const list = () => joost.page.getByRole('table', { name: 'Wie wacht op een gezinswerker' });
const names = () => list().getByRole('rowheader').getByRole('link').allInnerTexts();
const link = (name: string) => list().getByRole('link', { name, exact: true });
const inFocus = () => joost.page.evaluate(() => document.activeElement?.textContent ?? '');
const head = (name: string) => list().getByRole('columnheader', { name });
const find = () => joost.page.getByLabel('Zoek in deze lijst');

describe('a supervisor with two hundred families that wait', () => {
  test('sees them all, and says aloud how many', async () => {
    await joost.page.getByRole('status').getByText('200 rijen.').waitFor();
    expect(await names()).toHaveLength(families);
  });

  test('orders them by a column: up, down; the address and the head of the column say so', async () => {
    const press = () => head('Gezin').getByRole('button').click();
    await press();
    await joost.page.waitForURL(/\?sorteer=gezin$/);
    expect(await head('Gezin').getAttribute('aria-sort')).toBe('ascending');
    expect((await names()).slice(0, 2)).toEqual(['Veld 001', 'Veld 002']);
    await press();
    await joost.page.waitForURL(/\?sorteer=-gezin$/);
    expect(await head('Gezin').getAttribute('aria-sort')).toBe('descending');
    expect((await names())[0]).toBe('Veld 200');
  });

  test('finds a name, which stands in no address, no step of the history and no request', async () => {
    const { page } = joost;
    await find().fill('veld 07');
    await page.getByRole('status').getByText('12 van 200.').waitFor();
    expect((await names()).slice(0, 2)).toEqual(['Veld 107', 'Veld 079']);
    const kept = await page.evaluate(() => [
      document.location.href,
      JSON.stringify(history.state),
      JSON.stringify(Object.entries(sessionStorage)),
      JSON.stringify(Object.entries(localStorage)),
    ]);
    for (const place of [...kept, ...asked]) expect(place).not.toMatch(/veld(%20|\+| )07/i);
  });

  test('goes through it by keyboard, opens one and comes back to what was found, in its order', async () => {
    const { page } = joost;
    await link('Veld 079').focus();
    for (const [key, name] of [
      ['ArrowDown', 'Veld 078'],
      ['End', 'Veld 007'],
      ['ArrowDown', 'Veld 007'],
      ['ArrowUp', 'Veld 070'],
      ['Home', 'Veld 107'],
      ['ArrowDown', 'Veld 079'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await inFocus()).toBe(name);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Gezin Veld 079' }).waitFor();
    await page.goBack();
    await list().waitFor();
    expect(page.url()).toMatch(/\?sorteer=-gezin$/);
    expect(await find().inputValue()).toBe('veld 07');
    expect(await names()).toHaveLength(12);
  });

  test('says what to do when nothing is found, and shows all again', async () => {
    const { page } = joost;
    await find().fill('bestaat niet');
    await page.getByRole('heading', { name: 'Niets gevonden' }).waitFor();
    await expectSound(page);
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await page.getByRole('status').getByText('200 rijen.').waitFor();
    expect(page.url()).not.toContain('?');
    await page.goBack();
    await page.waitForURL(/\?sorteer=-gezin$/);
    expect((await names())[0]).toBe('Veld 200');
    await page.goForward();
    await page.waitForURL((url) => url.search === '');
  });

  test('is told when an address asks for what the list does not have', async () => {
    await joost.visit('/?sorteer=inkomen&toon=te-laat');
    await joost.page.getByText('Dit adres vraagt iets dat deze lijst niet kent.').waitFor();
    expect(await joost.page.getByLabel('Toon').inputValue()).toBe('te-laat');
  });
});

describe('choosing with the space bar', () => {
  test('gives several families to a worker with room for them', async () => {
    const { page, visit } = joost;
    await visit('/?sorteer=gezin');
    await find().fill('veld 00');
    await link('Veld 001').focus();
    for (const key of ['Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space', 'Space']) await page.keyboard.press(key);
    await page.getByRole('heading', { name: 'twee gezinnen gekozen' }).waitFor();
    await expectSound(page);
    await page.getByRole('button', { name: 'Kies deze gezinswerker voor twee gezinnen' }).click();
    await page.getByText(/helpt nu: Veld 001, Veld 002\./).waitFor();
    await settled(page);
    expect((await names())[0]).toBe('Veld 003');
  });

  test('and says it beforehand when there is no room for so many', async () => {
    const { page } = joost;
    for (const box of (await list().getByRole('checkbox').all()).slice(0, 8)) await box.check();
    await page.getByText(/heeft nog \d plekken. Kies minder gezinnen./).waitFor();
    expect(await page.getByRole('button', { name: /^Kies deze gezinswerker voor/ }).isDisabled()).toBe(true);
    await expectSound(page);
  });
});
