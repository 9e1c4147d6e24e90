// Somebody near to a family signs in with the code on paper, does the own part, is stopped, let in again, and ends it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { casts, type TownName } from './cast.ts';
import { home, press, screenOf, textOf } from './hands.ts';
import { openStage, type Stage } from './open-stage.ts';
import { scanPaper } from './scan-paper.ts';
import { as, type SeededFamily, seedFamily, seedPlan, seedProposal, type Telling } from './seed-family.ts';
import { redeem, seedTown } from './seed-town.ts';
import { choosePersona } from './sign-in.ts';
import { openVisitor, settled, type Visitor, welcome } from './visitor.ts';
import { look } from './walk-pages.ts';

const near = 'Oma Fatiha';
const reader = { name: near, kind: 'network', what: 'own-actions' };
const Code = z.object({ code: z.string() });

/** Mother and son sign in and say yes; the son has no persona here, since the neighbour of Amersfoort reads along. */
const seedYes = async (telling: Telling, { path, memberId }: SeededFamily): Promise<void> => {
  const { stage, town } = telling;
  const { family, mother } = casts[town];
  const worker = await as(telling, 'worker');
  for (const [name, key] of [
    [family.mother, mother],
    [family.son, `son of ${town}`],
  ] as const) {
    const { view } = await worker.say({ path: `${path}/members/${memberId(name)}/invitations` }, Code);
    const speaker = await stage.speaker(town, key);
    await redeem(speaker, view.code);
    await speaker.say({ path: `${path}/plan-versions/1/answers`, body: { answer: 'yes' } }, z.unknown());
  }
};

const codeOn = async ({ page }: Visitor): Promise<string> =>
  (
    await page
      .getByRole('region', { name: `Code voor ${near}` })
      .locator('bdi')
      .innerText()
  ).trim();

export const tellCircle = (town: TownName): void => {
  const persona = town === 'utrecht' ? 'fatiha' : 'henk';
  const family = casts[town].family.name;
  let stage: Stage;
  let path: string;
  let worker: Visitor;
  let mother: Visitor;
  let oma: Visitor;
  let code: string;
  let scanned: string;

  beforeAll(async () => {
    stage = await openStage();
    const telling = { stage, town, seeded: await seedTown(stage, town) };
    const seeded = await seedFamily(telling);
    await seedPlan(telling, seeded);
    await seedProposal(telling, seeded, [reader]);
    await seedYes(telling, seeded);
    path = `/gezinnen/${seeded.id}`;
    worker = await welcome(stage, casts[town].worker, { site: town });
    mother = await welcome(stage, casts[town].mother, { site: town, width: 320 });
    oma = await openVisitor(stage, town, 320);
  });
  afterAll(() => stage.close());

  describe(`the circle of a family in ${town}`, () => {
    test('the worker makes a code on paper for who reads along', async () => {
      await worker.visit(path);
      await worker.page.getByRole('link', { name: 'Codes en kring' }).click();
      await screenOf(worker).toContain('Kan nog niet inloggen.');
      await press(worker, `Maak een code voor ${near}`);
      code = await codeOn(worker);
      scanned = (await scanPaper(worker.page, 'print')) ?? '';
      expect(scanned).toBe(`${stage.addressOf(town)}/code#${code}`);
      expect(await scanPaper(worker.page, 'screen')).toBe(scanned);
      expect(await look(worker, 'the code for a reader')).toEqual([]);
    });

    test('she scans it: no address that is sent holds the code, and with it she sees what she does and whom she calls, and nothing else of the family', async () => {
      const asked: string[] = [];
      oma.page.on('request', (request) => asked.push(request.url() + (request.headers().referer ?? '')));
      await oma.page.goto(scanned);
      await screenOf(oma).toContain('Uw code staat daarna al ingevuld.');
      expect(oma.page.url()).toBe(`${stage.addressOf(town)}/code`);
      expect(await look(oma, 'the page after scanning the paper')).toEqual([]);
      await choosePersona(oma.page, persona);
      await oma.page.waitForURL('**/code');
      expect(await oma.page.getByLabel('Code', { exact: true }).inputValue()).toBe(code);
      expect(await look(oma, 'the page that asks for the code')).toEqual([]);
      await press(oma, 'Verder');
      await oma.page.waitForURL((url) => url.pathname === '/');
      await settled(oma.page);
      expect(asked.length).toBeGreaterThan(10);
      expect(asked.filter((address) => address.includes(code))).toEqual([]);
      const seen = await textOf(oma);
      expect(seen).toContain(`Dag ${near}`);
      expect(seen).toContain(`Gezin ${family}`);
      expect(seen).toContain('brengt Ilias naar school');
      expect(seen).toContain('06 00 00 00 00');
      expect(seen).not.toMatch(/ochtenden|voetbal|kleren|tandarts/);
      expect(await look(oma, 'the home of a reader')).toEqual([]);
    });

    test('she ticks off her agreement, and takes it back', async () => {
      await oma.page.getByRole('checkbox', { name: /brengt Ilias/ }).click();
      await screenOf(oma).toContain('Gedaan: brengt Ilias naar school.');
      await oma.page.getByRole('button', { name: 'Haal terug' }).click();
      await screenOf(oma).toContain('nog te doen');
      await oma.page.getByRole('checkbox', { name: /brengt Ilias/ }).click();
      await screenOf(oma).toContain('gedaan op');
    });

    test('the family sees that she can sign in, that she looked and what she did', async () => {
      await mother.visit('/wie-keek');
      await screenOf(mother).toContain(`${near}, uit uw kring`);
      await screenOf(mother).toContain('zei dat een eigen afspraak gedaan is');
      await mother.visit('/mensen');
      await screenOf(mother).toContain('Kan inloggen en leest mee.');
      expect(await look(mother, 'who reads along')).toEqual([]);
    });

    test('the family stops it: she sees nothing any more, as if there never was anything', async () => {
      await press(mother, `Stop: ${near} leest niet meer mee`);
      await screenOf(mother).toContain(`${near} leest niet meer mee.`);
      await home(oma);
      await screenOf(oma).toContain('Nu deelt geen gezin iets met u');
      expect(await textOf(oma)).not.toContain(family);
      expect(await look(oma, 'nothing is shared')).toEqual([]);
      await oma.visit(path.replace('/gezinnen', '/kring').concat('/stoppen'));
      await screenOf(oma).toContain('Deze pagina bestaat niet');
    });

    test('let in again she says that she cannot do it any more, and then it is over', async () => {
      await mother.page.getByRole('button', { name: 'Haal terug' }).click();
      await screenOf(mother).toContain('Kan inloggen en leest mee.');
      await home(oma);
      await oma.page.getByRole('link', { name: 'Ik kan dit niet meer doen' }).click();
      await settled(oma.page);
      await press(oma, 'Ik stop hiermee');
      await screenOf(oma).toContain('Schrijf op wat u wilt zeggen');
      expect(await look(oma, 'ending the own part')).toEqual([]);
      await oma.page.getByLabel('Wat wilt u zeggen?').fill('Mijn knie wil niet meer.');
      await press(oma, 'Ik stop hiermee');
      await screenOf(oma).toContain('U bent gestopt');
      await home(oma);
      await screenOf(oma).toContain('Nu deelt geen gezin iets met u');
    });

    test('family and worker read it, and the worker owes it a talk', async () => {
      await mother.visit('/mensen');
      await screenOf(mother).toContain('Mijn knie wil niet meer.');
      await home(worker);
      const due = worker.page.getByText(`Bespreek met gezin ${family} wie het nu doet`);
      await due.or(worker.page.getByText('Kring bespreken')).first().waitFor();
      await worker.visit(`${path}/kring`);
      await worker.page.getByLabel('Wie doet het nu? Wat besprak u samen?').fill('Ria brengt Ilias nu.');
      expect(await look(worker, 'the circle')).toEqual([]);
      await press(worker, 'Dit is besproken');
      await screenOf(worker).toContain('schreef daarna:');
      await mother.visit('/mensen');
      await screenOf(mother).toContain('Ria brengt Ilias nu.');
    });
  });
};
