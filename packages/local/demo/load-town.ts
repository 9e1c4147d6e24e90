// The demo of one gemeente, in the order in which it becomes of use: who works there, the families of the personas,
// what lies with referrers and assessors, and then all other families.
import { dayOf, Instant } from '@greep/kernel';
import * as z from 'zod';
import { isRefusal } from './ask-greep.ts';
import { daysFrom } from './days.ts';
import type { FamilyStory } from './family-story.ts';
import { openFamilyFinder } from './find-family.ts';
import { inTurns } from './in-turns.ts';
import { makePeople } from './make-people.ts';
import { personIdOf, signInOnce } from './sign-in-once.ts';
import { bringToProvider, type FamilyTelling, tellFamily } from './tell-family.ts';
import { type Telling, tellOpenReferral } from './tell-referral.ts';
import type { Town } from './town.ts';
import type { TownStory } from './town-story.ts';
import type { Voice } from './voice.ts';

export type TownLoad = {
  readonly town: Town;
  readonly story: TownStory;
  readonly adminCode: () => Promise<string>;
  /** Who answers for the nation. */
  readonly nation: Voice;
  /** One more step was done. */
  readonly told: (what: string) => void;
  /** Families side by side: none waits long for a carrier while others could be told. */
  readonly atOnce: number;
  /** A story was broken off because Greep refused an act of it: somebody changed that family in the meantime. */
  readonly leftAsIs: (why: string) => void;
};

/** Done one after the other; two gemeenten are in the same phase at the same time. */
export const phases = ['families', 'referrals', 'others'] as const;
export type LoadPhases = Readonly<Record<(typeof phases)[number], () => Promise<void>>>;

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

export const openTownLoad = async (load: TownLoad): Promise<LoadPhases> => {
  const { town, story, told, leftAsIs, atOnce } = load;
  await signInOnce(town.as(story.admin), load.adminCode);
  const telling: Telling = { town, story, days: daysFrom(await firstDay(load)), nation: load.nation };
  const ids = await makePeople(telling, () => told('mensen en organisaties'));
  const finders = await openFinders(telling);
  const why = (error: unknown): void => {
    if (!isRefusal(error)) throw error;
    leftAsIs(error.message);
  };
  const of = (family: FamilyStory): FamilyTelling => {
    const finder = finders.get(family.provider);
    if (!finder) throw new Error(`nobody chooses workers at ${family.provider}`);
    return { ...telling, finder, ids };
  };
  const tell = (stories: readonly FamilyStory[], what: string) => async (): Promise<void> => {
    const broken = new Set<FamilyStory>();
    const breakOff = (family: FamilyStory) => (error: unknown) => {
      broken.add(family);
      why(error);
    };
    await inTurns(stories, atOnce, (family) => bringToProvider(of(family), family).catch(breakOff(family)));
    await inTurns(stories, atOnce, async (family) => {
      if (!broken.has(family)) await tellFamily(of(family), family).catch(why);
      told(what);
    });
  };
  return {
    families: tell(story.families, 'de gezinnen van de personen op de lijst'),
    referrals: () =>
      inTurns(story.referrals, atOnce, async (family) => {
        await tellOpenReferral(telling, family).catch(why);
        told('aanmeldingen');
      }),
    others: tell(story.others, 'de andere gezinnen'),
  };
};
