// A gemeente in which a plan is on its way, something blocks it at every level and figures are published, and everybody who
// goes by its pages.
import * as z from 'zod';
import { personas } from '../../packages/local/personas.ts';
import { casts, type TownName } from './cast.ts';
import type { SiteName, Stage } from './open-stage.ts';
import { readersOf, seedCircle } from './seed-circle.ts';
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
  type Telling,
} from './seed-family.ts';
import { seedOtherFamilies } from './seed-figures.ts';
import { seedLadder } from './seed-ladder.ts';
import { seedEvaluation } from './seed-score.ts';
import { seedTown } from './seed-town.ts';
import { pagesOfEverybody, pagesOfRole } from './sweep.ts';
import { settled, welcome } from './visitor.ts';
import { type HowToLook, type Ids, look, walk } from './walk-pages.ts';

const Plan = z.object({
  goals: z.array(z.object({ id: z.string() })),
  safetyGoals: z.array(z.object({ id: z.string() })),
});

const Noted = z.object({ contacts: z.array(z.object({ id: z.string() })) });

/** A family whose plan was agreed some time ago, was looked back on, and is put to it again. */
const seedPlannedFamily = async (now: Telling): Promise<SeededFamily> => {
  const before = { ...now, ago: 30 };
  const family = await seedFamily(before);
  await seedSignIns(now, family);
  await seedPlan(before, family);
  await seedProposal(before, family, readersOf(now));
  await seedAgreement(before, family);
  await seedCircle(now, family);
  await seedEvaluation(now, family);
  await seedNextVersion(now, family);
  return family;
};

const idsOf = async (telling: Telling, family: SeededFamily): Promise<Ids> => {
  const cast = casts[telling.town];
  const worker = await telling.stage.speaker(telling.town, cast.worker);
  const { goals, safetyGoals } = (await worker.read(`${family.path}/plan`, Plan)).view;
  const contact = { kind: 'visit', minutes: 60, sentence: 'Samen de post gesorteerd.' };
  const { contacts } = (await worker.say({ path: `${family.path}/contacts`, body: contact }, Noted)).view;
  return {
    family: family.id,
    goal: goals[0]?.id ?? '',
    must: safetyGoals[0]?.id ?? '',
    contact: contacts[0]?.id ?? '',
    son: family.memberId(cast.family.son),
    worker: telling.seeded.people.get(cast.worker) ?? '',
    provider: telling.seeded.providerId,
    sent: (await seedReferral(telling)).view.id,
    draft: (await seedDraft(telling)).view.id,
    ...(await seedLadder({ ...telling, ago: 20 }, family)),
  };
};

export type SweptTown = { readonly telling: Telling; readonly family: SeededFamily; readonly ids: Ids };

export const seedSweptTown = async (stage: Stage, town: TownName): Promise<SweptTown> => {
  const telling = { stage, town, seeded: await seedTown(stage, town) };
  const family = await seedPlannedFamily(telling);
  const ids = await idsOf(telling, family);
  await seedOtherFamilies({ ...telling, ago: 30 });
  await stage.publish(town);
  return { telling, family, ids };
};

export const staffOf = (town: TownName): readonly string[] =>
  personas.filter((one) => one.place === casts[town].place && one.invitedBy === 'administrator').map(({ key }) => key);

const isOfFamily = (key: string): boolean =>
  [casts.utrecht, casts.amersfoort].some(({ mother, son }) => key === mother || key === son);

const rolesOf = (key: string) =>
  isOfFamily(key)
    ? (['familyMember'] as const)
    : (personas.find((one) => one.key === key)?.roles.map(({ role }) => role) ?? []);

type Sweep = HowToLook & {
  readonly stage: Stage;
  readonly key: string;
  readonly site: SiteName;
  readonly ids?: Ids;
};

/** What is wrong with all pages of a persona, and with the home of each further role. */
export const sweep = async ({ stage, key, site, ids = {}, ...how }: Sweep): Promise<readonly string[]> => {
  const visitor = await welcome(stage, key, { site });
  const [first, ...others] = rolesOf(key);
  const own = first ? (pagesOfRole[first] ?? []) : [];
  const complaints = [...(await walk(visitor, { who: key, paths: [...pagesOfEverybody, ...own], ids, ...how }))];
  for (const role of others) {
    await visitor.visit('/wissel');
    await visitor.page.getByRole('button', { name: /^Kies/ }).click();
    await visitor.page.waitForURL((url) => url.pathname === '/');
    await settled(visitor.page);
    complaints.push(...(await look(visitor, `${key} as ${role}`, how)));
  }
  await visitor.leave();
  return complaints;
};
