// A gemeente in which a family agreed to its plan months ago, and everybody of it: they come in when they are first needed.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { casts, type TownName } from './cast.ts';
import { expectSound } from './expect-sound.ts';
import { openStage, type SiteName, type Stage, type Width } from './open-stage.ts';
import { seedAgreement, seedFamily, seedPlan, seedProposal, seedSignIns, type Telling } from './seed-family.ts';
import { seedElsewhere, seedOtherFamilies } from './seed-figures.ts';
import { seedTown } from './seed-town.ts';
import { type Visitor, welcome } from './visitor.ts';

export type Part =
  | 'supervisor'
  | 'worker'
  | 'mother'
  | 'son'
  | 'doorbraak'
  | 'policyTeam'
  | 'projectLeader'
  | 'policyMaker'
  | 'manager'
  | 'nation';

export type Story = {
  readonly town: TownName;
  readonly cast: (typeof casts)[TownName];
  readonly stage: () => Stage;
  readonly as: (part: Part) => Promise<Visitor>;
  /** Looked at in one of both gemeenten: the pages are the same. */
  readonly expectSound: (page: Page) => Promise<void>;
};

const seedAgreedPlan = async (telling: Telling): Promise<void> => {
  const family = await seedFamily(telling);
  // Somebody signs in with a code of today.
  await seedSignIns({ ...telling, ago: undefined }, family);
  await seedPlan(telling, family);
  await seedProposal(telling, family);
  await seedAgreement(telling, family);
};

const seedStory = async (stage: Stage, town: TownName): Promise<void> => {
  const telling: Telling = { stage, town, seeded: await seedTown(stage, town), ago: 150 };
  await seedAgreedPlan(telling);
  await seedOtherFamilies(telling);
  const { provider } = casts[town].manager;
  if (provider !== casts[town].provider) await seedElsewhere(telling, provider);
};

const whoIs = (
  town: TownName,
  part: Part,
): { readonly key: string; readonly site: SiteName; readonly width: Width } => {
  if (part === 'nation') return { key: 'annet', site: 'landelijk', width: 1280 };
  const cast = casts[town];
  const key = part === 'manager' ? cast.manager.key : cast[part];
  return { key, site: town, width: part === 'mother' || part === 'son' ? 320 : 1280 };
};

export const openStory = (town: TownName): Story => {
  let stage: Stage;
  const visitors = new Map<Part, Visitor>();
  beforeAll(async () => {
    stage = await openStage();
    await seedStory(stage, town);
  });
  afterAll(() => stage.close());
  return {
    town,
    cast: casts[town],
    stage: () => stage,
    as: async (part) => {
      const { key, ...options } = whoIs(town, part);
      const visitor = visitors.get(part) ?? (await welcome(stage, key, options));
      visitors.set(part, visitor);
      return visitor;
    },
    expectSound: async (page) => {
      if (town === 'utrecht') await expectSound(page);
    },
  };
};
