// The demo of one gemeente, in the order in which it becomes of use: who works there, the families of the personas,
// what lies with referrers and assessors, and then all other families.
import { dayOf, Instant } from '@greep/kernel';
import * as z from 'zod';
import { daysFrom } from './days.ts';
import type { FamilyStory } from './family-story.ts';
import { openFamilyFinder } from './find-family.ts';
import { inTurns } from './in-turns.ts';
import { makePeople } from './make-people.ts';
import { personIdOf, signInOnce } from './sign-in-once.ts';
import { type FamilyTelling, tellFamily } from './tell-family.ts';
import { type Telling, tellOpenReferral } from './tell-referral.ts';
import type { Town } from './town.ts';
import type { TownStory } from './town-story.ts';

export type TownLoad = {
  readonly town: Town;
  readonly story: TownStory;
  readonly adminCode: () => Promise<string>;
  /** One more step was done. */
  readonly told: (what: string) => void;
  /** A story was broken off: somebody changed that family in the meantime, or there is a fault. */
  readonly leftAsIs: (why: string) => void;
};

/** Parts that two gemeenten can load side by side. */
export type LoadParts = {
  readonly personas: () => Promise<void>;
  readonly others: () => Promise<void>;
};

const atOnce = 4;

const Admin = z.object({ roles: z.array(z.object({ role: z.string(), since: Instant })) });

/** The day on which the first admin came is the day on which the demo began here. */
const firstDay = async ({ town, story }: TownLoad) => {
  const admin = town.as(story.admin);
  const { view } = await admin.read(`/people/${await personIdOf(admin)}`, Admin);
  const since = view.roles.map((role) => role.since).toSorted()[0];
  if (!since) throw new Error('the admin of the demo has no role');
  return dayOf(since);
};

export const stepsOf = ({ staff, families, referrals, others }: TownStory): number =>
  staff.length + families.length + referrals.length + others.length;

const openFinders = async (telling: Telling) => {
  const { supervisors } = telling.story;
  const opened = Object.entries(supervisors).map(
    async ([provider, key]) => [provider, await openFamilyFinder(telling.town.as(key))] as const,
  );
  return new Map(await Promise.all(opened));
};

export const openTownLoad = async (load: TownLoad): Promise<LoadParts> => {
  const { town, story, told, leftAsIs } = load;
  await signInOnce(town.as(story.admin), load.adminCode);
  const telling: Telling = { town, story, days: daysFrom(await firstDay(load)) };
  const ids = await makePeople(telling, () => told(`mensen en organisaties van ${story.name}`));
  const finders = await openFinders(telling);
  const why = (error: unknown): void => leftAsIs(error instanceof Error ? error.message : 'unknown cause');
  const tell = async (family: FamilyStory): Promise<void> => {
    const finder = finders.get(family.provider);
    if (!finder) throw new Error(`nobody chooses workers at ${family.provider}`);
    const all: FamilyTelling = { ...telling, finder, ids };
    await tellFamily(all, family).catch(why);
    told(`gezinnen van ${story.name}`);
  };
  return {
    personas: async () => {
      await inTurns(story.families, atOnce, tell);
      await inTurns(story.referrals, atOnce, async (family) => {
        await tellOpenReferral(telling, family).catch(why);
        told(`aanmeldingen in ${story.name}`);
      });
    },
    others: () => inTurns(story.others, atOnce, tell),
  };
};
