// Every page, for every persona, on a laptop and on the smallest phone: nothing that keeps somebody out.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { personas } from '../../packages/local/personas.ts';
import { complaintsAbout } from './check-page.ts';
import { openStage, type SiteName, type Stage, type Width } from './open-stage.ts';
import {
  type SeededFamily,
  seedAgreement,
  seedDraft,
  seedFamily,
  seedNextVersion,
  seedPlan,
  seedProposal,
  seedReferral,
  seedSignIns,
} from './seed-family.ts';
import { seedTown } from './seed-town.ts';
import { openVisitor, settled, type Visitor, welcome } from './visitor.ts';

let stage: Stage;
let family: SeededFamily;
/** What stands for an id in the paths below. */
const ids = new Map<string, string>();

const Plan = z.object({
  goals: z.array(z.object({ id: z.string() })),
  safetyGoals: z.array(z.object({ id: z.string() })),
});

const rememberGoals = async (): Promise<void> => {
  const worker = await stage.speaker('utrecht', 'anouk');
  const { goals, safetyGoals } = (await worker.read(`${family.path}/plan`, Plan)).view;
  ids.set(':goal', goals[0]?.id ?? '').set(':must', safetyGoals[0]?.id ?? '');
};

beforeAll(async () => {
  stage = await openStage();
  const seeded = await seedTown(stage, 'utrecht');
  const telling = { stage, town: 'utrecht', seeded } as const;
  family = await seedFamily(telling);
  await seedSignIns(telling, family);
  await seedPlan(telling, family);
  await seedProposal(telling, family);
  await seedAgreement(telling, family);
  await seedNextVersion(telling, family);
  await rememberGoals();
  ids
    .set(':family', family.id)
    .set(':son', family.memberId('Yassin Bouzid'))
    .set(':anouk', seeded.people.get('anouk') ?? '');
  ids.set(':cumulus', seeded.providerId).set(':sent', (await seedReferral(telling)).view.id);
  ids.set(':draft', (await seedDraft(telling)).view.id);
  const there = { stage, town: 'amersfoort', seeded: await seedTown(stage, 'amersfoort') } as const;
  const familyThere = await seedFamily(there);
  await seedSignIns(there, familyThere);
  await seedPlan(there, familyThere);
});
afterAll(() => stage.close());

const addressed = (path: string): string => path.replaceAll(/:[a-z]+/g, (name) => ids.get(name) ?? name);

const withPlan = '/gezinnen/:family/plan';
const atTable = '/gezinnen/:family/tafel';

/** Beside the home that everybody has. */
const pagesOf: Readonly<Record<string, readonly string[]>> = {
  samira: [
    '/plan',
    '/plan/doel/:goal',
    '/plan/doel/:must',
    '/plan/versie/1',
    '/plan/versie/2',
    '/plan/versie/2/ja',
    '/plan/vergelijk/2',
    '/plan/papier',
    '/mensen',
    '/mensen/code/:son',
    '/wie-keek',
    '/over-ons',
  ],
  yassin: ['/plan', '/plan/versie/2', '/wie-keek'],
  anouk: [
    '/gezinnen',
    '/gezinnen/:family',
    '/gezinnen/:family/aanmelding',
    '/gezinnen/:family/leden/nieuw',
    '/gezinnen/:family/leden/:son',
    '/gezinnen/:family/leden/:son/uitnodiging',
    '/gezinnen/:family/afspraak',
    '/gezinnen/:family/inzage',
    withPlan,
    `${withPlan}/voorleggen`,
    `${withPlan}/versies/1`,
    `${withPlan}/versies/2`,
    atTable,
    `${atTable}/doelen/:goal`,
    `${atTable}/doelen/:must`,
  ],
  joost: ['/gezinnen', '/gezinnen/:family', '/gezinnen/:family/gezinswerker'],
  roel: ['/aanmeldingen/:sent', '/aanmeldingen/:draft', '/aanmeldingen/:draft/versturen'],
  saskia: ['/aanmeldingen/:sent'],
  bas: [
    '/beheer/mensen',
    '/beheer/mensen/nieuw',
    '/beheer/mensen/:anouk',
    '/beheer/organisaties',
    '/beheer/organisaties/nieuw',
    '/beheer/organisaties/:cumulus',
  ],
  ellen: ['/wissel'],
};

/** Set to a folder to look at every page oneself. */
const album = process.env.GREEP_SCREENSHOTS;

const keepPicture = async ({ page }: Visitor, name: string): Promise<void> => {
  if (!album) return;
  await mkdir(album, { recursive: true });
  await page.screenshot({ path: join(album, `${name.replaceAll(/[/:]+/g, '-')}.png`), fullPage: true });
};

const widths: readonly Width[] = [1280, 320];

/** The page somebody is at, in both widths. */
const look = async (visitor: Visitor, name: string): Promise<readonly string[]> => {
  const complaints: string[] = [];
  for (const width of widths) {
    await visitor.page.setViewportSize({ width, height: 800 });
    const found = await complaintsAbout(visitor.page);
    complaints.push(...found.map((complaint) => `${width} ${name}: ${complaint}`));
    await keepPicture(visitor, `${width} ${name}`);
  }
  return complaints;
};

const walk = async (visitor: Visitor, paths: readonly string[], who: string): Promise<readonly string[]> => {
  const complaints: string[] = [];
  for (const path of paths) {
    await visitor.visit(addressed(path));
    complaints.push(...(await look(visitor, `${who}${path}`)));
  }
  return complaints;
};

const walkAll = async (key: string, site: SiteName): Promise<readonly string[]> => {
  const visitor = await welcome(stage, key, { site });
  const complaints = [...(await look(visitor, `${key}/`)), ...(await walk(visitor, pagesOf[key] ?? [], key))];
  await visitor.leave();
  return complaints;
};

const staffOf = (place: string) => personas.filter((one) => one.place === place && one.invitedBy === 'administrator');

describe('every page keeps nobody out', () => {
  test.each(['samira', 'yassin', ...staffOf('gm0344').map(({ key }) => key)])(
    'those of %s',
    async (key) => {
      expect(await walkAll(key, 'utrecht')).toEqual([]);
    },
    180_000,
  );

  test.each(['desi', ...staffOf('gm0307').map(({ key }) => key)])(
    'the home of %s in the other gemeente',
    async (key) => {
      expect(await walkAll(key, 'amersfoort')).toEqual([]);
    },
  );

  test.each(['annet', 'pim'])('the home of %s, who belongs to no gemeente', async (key) => {
    expect(await walkAll(key, 'landelijk')).toEqual([]);
  });

  test('the page that asks for the code on paper', async () => {
    expect(await walkAll('fatiha', 'utrecht')).toEqual([]);
  });

  test('those before signing in', async () => {
    const visitor = await openVisitor(stage, 'utrecht');
    const paths = [
      '/inloggen',
      '/sessie-voorbij',
      '/uitgelogd',
      '/code',
      '/hulp',
      '/privacy',
      '/toegankelijkheid',
      '/nergens',
    ];
    expect(await walk(visitor, paths, 'nobody')).toEqual([]);
    await visitor.page.goto(stage.addressOf('utrecht'));
    await visitor.page.getByRole('link', { name: 'Kies een persoon' }).click();
    await settled(visitor.page);
    expect(await look(visitor, 'personas')).toEqual([]);
    await visitor.leave();
  }, 120_000);
});
