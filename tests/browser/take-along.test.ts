// To a home without reception: the family that was taken along opens there, and what is written finds its way back.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { expectSound } from './expect-sound.ts';
import { kept } from './kept-on-device.ts';
import { openStage, type Stage } from './open-stage.ts';
import { type SeededFamily, seedFamily, seedPlan, seedSignIns } from './seed-family.ts';
import { seedTown } from './seed-town.ts';
import { choosePersona, nameOf, signIn } from './sign-in.ts';
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
});
afterAll(() => stage.close());

const Goal = z.object({
  id: z.string(),
  words: z.string(),
  levels: z.record(z.string(), z.string()),
  version: z.number(),
});
const Conversation = z.object({
  concerns: z.array(z.object({ words: z.string() })),
  goals: z.array(Goal),
  questions: z.array(z.object({ question: z.string(), standing: z.string() })),
});
const anouk = () => stage.speaker('utrecht', 'anouk');
const onTable = async () => (await (await anouk()).read(`${family.path}/conversation`, Conversation)).view;
const saidOnTable = async () => (await onTable()).concerns.map(({ words }) => words);

/** Of the family and of nobody else; the application names a family of its own in an example. */
const familyWords = ['Canarie', 'Samira Bouzid', 'Yassin Bouzid'];

const take = async (): Promise<void> => {
  await visit('/meenemen');
  await page.getByLabel('Welk gezin neemt u mee?').selectOption(family.id);
  await page.getByRole('button', { name: 'Meenemen', exact: true }).click();
  await page.getByText(/^Gezin .* is mee\./).waitFor({ timeout: 60_000 });
};

/** Past the network: what is not kept on the device does not come. */
const open = async (path: string): Promise<void> => {
  await page.goto(stage.addressOf('utrecht') + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const toTable = (question = ''): Promise<void> => open(`/gezinnen/${family.id}/gesprek${question}`);

const say = async (words: string): Promise<void> => {
  await page.getByLabel('In uw eigen woorden').fill(words);
  await page.getByRole('button', { name: 'Erbij' }).click();
  await page.getByRole('list', { name: 'Wat er gezegd is' }).getByText(words).waitFor();
};

const onDevice = (): Promise<void> => page.getByText('Op dit apparaat bewaard om').waitFor();
const allSent = (): Promise<void> => page.getByText('Er wacht niets. Alles is verstuurd.').waitFor();

/** The database says no as a full device does. A real one is full for other tests too. */
const fill = (isFull: boolean): Promise<void> =>
  page.evaluate((full) => {
    const { prototype } = IDBObjectStore;
    const say = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    if (full) Object.defineProperty(prototype, 'put', { value: say, configurable: true, writable: true });
    if (full) Object.defineProperty(prototype, 'add', { value: say, configurable: true, writable: true });
    else location.reload();
  }, isFull);

const People = z.object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) });
const Person = z.object({ roles: z.array(z.object({ assignmentId: z.string(), role: z.string() })) });

/** The administrator ends the work of this family worker. */
const endRole = async (): Promise<void> => {
  const admin = await stage.speaker('utrecht', 'bas');
  const { rows } = (await admin.read('/people', People)).view;
  const id = rows.find(({ name }) => name === nameOf('anouk'))?.id ?? '';
  const { view, etag } = await admin.read(`/people/${id}`, Person);
  const role = view.roles.find((each) => each.role === 'familyWorker')?.assignmentId ?? '';
  await admin.say({ method: 'DELETE', path: `/people/${id}/roles/${role}`, etag }, z.unknown());
};

describe('in a home without reception', () => {
  test('the whole conversation is held, past a reload, and is with the server once there is reception', async () => {
    await take();
    await expectSound(page);
    await context.setOffline(true);
    await toTable();
    await say('Canarie wil rust in huis.');
    await page.getByRole('button', { name: 'Dit wordt een doel: Canarie wil rust in huis.' }).click();
    await page.getByText('is een doel', { exact: true }).first().waitFor();
    await toTable('/helpen');
    await page.getByRole('button', { name: 'Niet besproken' }).click();
    await page.getByRole('button', { name: 'Niet besproken', pressed: true }).waitFor();
    await toTable('/aanpak');
    await page.getByRole('radio', { name: 'Canarie wil rust in huis.' }).check();
    await page.getByLabel('Hoe is het nu?').fill('Canarie hoort elke dag ruzie.');
    await onDevice();
    await toTable('/nodig');
    await page.getByLabel('In uw eigen woorden').fill('Canarie denkt aan oma');
    await onDevice();
    expect(await saidOnTable()).toEqual([]);

    const { words, files } = await kept(page);
    expect(familyWords.filter((word) => words.includes(word))).toEqual([]);
    expect(files.filter((file) => !/^\/(?:assets\/.*|icon\.svg|thema\.css)?$/.test(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);

    await open('/meenemen');
    await page.getByText('Gezegd: Canarie wil rust in huis.').waitFor();
    await expectSound(page);
    await context.setOffline(false);
    await allSent();
    const { concerns, goals, questions } = await onTable();
    expect(concerns.map((each) => each.words)).toEqual(['Canarie wil rust in huis.']);
    expect(goals.find((goal) => goal.words === 'Canarie wil rust in huis.')?.levels['0']).toBe(
      'Canarie hoort elke dag ruzie.',
    );
    expect(questions.find(({ question }) => question === 'help')?.standing).toBe('not-discussed');
    await toTable('/nodig');
    await expect.poll(() => page.getByLabel('In uw eigen woorden').inputValue()).toBe('Canarie denkt aan oma');
  });

  test('what was changed on another screen meanwhile stands beside it, and nothing is lost', async () => {
    const goal = (await onTable()).goals.find(({ words }) => words === 'Canarie wil rust in huis.');
    await toTable('/aanpak');
    await page.getByRole('radio', { name: 'Canarie wil rust in huis.' }).check();
    await context.setOffline(true);
    await page.getByLabel('Hoe is het nu?').fill('Canarie hoort het op school.');
    await onDevice();
    const path = `${family.path}/conversation/goals/${goal?.id}/steps/0`;
    const body = { words: 'Canarie hoort het in bed.' };
    await (await anouk()).say({ method: 'PUT', path, body, etag: `"${goal?.version}"` }, z.unknown());
    await open('/meenemen');
    await context.setOffline(false);
    const both = page.getByRole('region', { name: /veranderde deze tekst ook/ });
    await both.waitFor();
    const texts = await both.innerText();
    expect(texts).toContain('Canarie hoort het op school.');
    expect(texts).toContain('Canarie hoort het in bed.');
    expect(texts).toContain('Op een ander scherm');
    await expectSound(page);
    await both.getByRole('button', { name: 'Neem deze: U' }).click();
    await allSent();
    await expect
      .poll(async () => (await onTable()).goals.find(({ id }) => id === goal?.id)?.levels['0'])
      .toBe('Canarie hoort het op school.');
  });

  test('a device that is full says so, and the text stays in its field', async () => {
    await context.setOffline(true);
    await toTable('/moet');
    await fill(true);
    const field = page.getByLabel('In uw eigen woorden');
    await field.fill(`Canarie past niet meer. ${'x'.repeat(900)}`);
    await page.getByText('Dit apparaat is vol.').first().waitFor();
    expect(await field.inputValue()).toContain('Canarie past niet meer.');
    await fill(false);
    await settled(page);
    // It was kept in the window, and goes into the queue as soon as there is room.
    await expect.poll(() => field.inputValue()).toContain('Canarie past niet meer.');
    await onDevice();
    await context.setOffline(false);
    await open('/meenemen');
    await allSent();
  });

  test('a clock that is wrong locks the copy, keeps what was written, and opens again when it is right', async () => {
    await context.setOffline(true);
    await toTable('/nodig');
    await say('Canarie zag de klok.');
    const other = await context.newPage();
    await other.clock.setFixedTime(new Date('2020-01-01T08:00:00Z'));
    await other.goto(`${stage.addressOf('utrecht')}/gezinnen/${family.id}/gesprek`);
    await other.getByRole('heading', { level: 1 }).waitFor();
    expect(await other.getByText('Canarie').count()).toBe(0);
    await other.clock.setFixedTime(new Date(Date.now() + 4 * 24 * 3_600_000));
    await other.goto(`${stage.addressOf('utrecht')}/gezinnen/${family.id}/gesprek`);
    await other.getByRole('heading', { level: 1 }).waitFor();
    expect(await other.getByText('Canarie').count()).toBe(0);
    await other.close();
    await context.setOffline(false);
    await open('/meenemen');
    await allSent();
    expect(await saidOnTable()).toContain('Canarie zag de klok.');
  });

  test('after the session has ended the same worker signs in again, and what waits is sent', async () => {
    await toTable('/nodig');
    await context.setOffline(true);
    await say('Canarie kwam terug.');
    const cookies = await context.cookies();
    await context.clearCookies();
    expect(cookies.some(({ name }) => name === '__Host-greep-along')).toBe(true);
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'U was een tijdje weg' }).waitFor();
    await choosePersona(page, 'anouk');
    await page.waitForURL('**/gesprek/**');
    await settled(page);
    await expect.poll(saidOnTable).toContain('Canarie kwam terug.');
  });

  test('signing out asks about what was not sent, and leaves nothing', async () => {
    await context.setOffline(true);
    await toTable('/nodig');
    await say('Canarie gaat weg.');
    await open('/meenemen');
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByText('U heeft nog iets dat niet verstuurd is').waitFor();
    await context.setOffline(false);
    await allSent();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.waitForURL((url) => url.pathname !== '/meenemen');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await visit('/');
    const { words, files } = await kept(page);
    expect(files).toEqual([]);
    expect([...familyWords, 'greep-along'].filter((word) => words.includes(word))).toEqual([]);
    expect(await saidOnTable()).toContain('Canarie gaat weg.');
  });

  test('when the right to the family is gone its copy goes at once, and what could not be sent is told', async () => {
    await signIn(page, stage.addressOf('utrecht'), 'anouk');
    await take();
    await context.setOffline(true);
    await toTable();
    await say('Canarie komt te laat.');
    await open('/meenemen');
    await endRole();
    await context.setOffline(false);
    await page.getByText('U werkt niet meer met een gezin dat mee was.').waitFor();
    expect(await page.getByText('Canarie').count()).toBe(0);
    expect((await kept(page)).words.includes(family.id)).toBe(false);
    expect(await saidOnTable().catch(() => [])).not.toContain('Canarie komt te laat.');
  });
});
