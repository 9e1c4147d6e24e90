// A family of the demo beyond those of the personas, made from themes by chance that is always the same.
import type { ContactStory, FamilyStory } from './family-story.ts';
import { withSums } from './hours.ts';
import { type Cast, filler, inventPeople } from './invent-people.ts';
import { firstPlan, nextPlan } from './invent-plan.ts';
import { endingOf, evaluationsOf, phasesOf } from './invent-progress.ts';
import { type Chance, chanceFor } from './seeded.ts';
import { type Theme, themes } from './themes.ts';
import { type WayOfWorking, wayOfWorkingAt } from './ways-of-working.ts';

export type Phase = 'opbouw' | 'voortgang' | 'afbouw' | 'nazorg' | 'afgesloten' | 'geen ingang' | 'kort';

export type Wanted = {
  readonly name: string;
  readonly place: string;
  readonly provider: string;
  readonly worker: { readonly key: string; readonly firstName: string };
  readonly referrer: string;
  readonly phase: Phase;
};

/** Days since the first meeting, and the day on which it ended. */
type Time = { readonly met: number; readonly ended?: number };

const isOver = (phase: Phase): boolean => phase === 'afgesloten' || phase === 'kort';

const timeOf = ({ phase }: Wanted, way: WayOfWorking, chance: Chance): Time => {
  const met = chance.from(...(way.since[phase] ?? [0, 0]));
  return isOver(phase) ? { met, ended: -met + chance.from(...way.lasts) } : { met };
};

const agreedDay = ({ phase }: Wanted, { met }: Time, way: WayOfWorking, chance: Chance): number | undefined => {
  const after = chance.from(...way.toPlan);
  if (phase === 'opbouw') return undefined;
  return -met + (phase === 'kort' ? 20 : after);
};

const recent = (cast: Cast, chosen: readonly Theme[], last: number, chance: Chance): readonly ContactStory[] => {
  const notes = chosen.flatMap((theme) => theme.notes).map(filler(cast));
  return [last - 7, last].map((on, place) => ({
    on,
    kind: place === 0 && chance.from(1, 3) === 1 ? 'call' : 'visit',
    minutes: chance.among([60, 90, 90, 120]),
    ...(notes[place] && { sentence: notes[place] }),
  }));
};

/** While somebody only keeps an eye out there are few hours. */
const perWeekOf = ({ wanted: { phase } }: Cast, { hoursPerWeek }: WayOfWorking): number =>
  phase === 'nazorg' ? hoursPerWeek * 0.9 : hoursPerWeek;

const contactsOf = (cast: Cast, chosen: readonly Theme[], time: Time, way: WayOfWorking) => {
  const chance = chanceFor(`${cast.wanted.provider}|${cast.wanted.name}|hours`);
  const last = time.ended === undefined ? -chance.from(2, 6) : time.ended - 1;
  const from = -time.met + 1;
  const told = recent(cast, chosen, last, chance).filter(({ on }) => on > from);
  const { daysInSum } = way;
  // Sums lie before this week, whose hours are shown one by one.
  const until = time.ended === undefined ? Math.min(last - 1, -8) : last - 1;
  return withSums({ from, until, perWeek: perWeekOf(cast, way), daysInSum, told }, chance);
};

const introducedBy = (chance: Chance) =>
  chance.from(1, 5) === 1
    ? ({ by: 'nobody', why: 'De verwijzer was ziek; het gezin wist dat wij kwamen.' } as const)
    : ({ by: 'referrer' } as const);

const nextOf = (chance: Chance): FamilyStory['next'] => ({
  on: chance.from(1, 9),
  at: chance.among(['09:00', '10:30', '13:30', '15:00']),
  where: 'bij u thuis',
  about: 'hoe het gaat met de doelen',
});

const planOf = (cast: Cast, chosen: readonly Theme[], time: Time, way: WayOfWorking) => {
  const chance = chanceFor(`${cast.wanted.provider}|${cast.wanted.name}|plan`);
  const agreed = agreedDay(cast.wanted, time, way, chance);
  const written = -time.met + Math.min(21, Math.floor(time.met / 3));
  if (agreed === undefined) return { rounds: [firstPlan(cast, chosen, { written: -3 })], evaluations: [] };
  const isBehind = chance.from(1, 7) === 1;
  const until = (time.ended === undefined ? -2 : time.ended - 4) - (isBehind ? 30 : 0);
  const evaluations = evaluationsOf(cast, chosen, { agreed, until, everyWeeks: way.evaluationWeeks }, chance);
  const rounds = [firstPlan(cast, chosen, { written: Math.min(written, agreed - 8), agreed })];
  const [first] = evaluations;
  const goal = chosen[0]?.key ?? '';
  const hasNext = first && first.on < until - 30 && chance.from(1, 3) === 1;
  const isOpen = chance.from(1, 9) === 1 && time.ended === undefined;
  return {
    rounds: [
      ...rounds,
      ...(hasNext ? [nextPlan(cast, goal, { on: first.on, isOpen: false })] : []),
      ...(isOpen ? [nextPlan(cast, goal, { on: -2, isOpen })] : []),
    ],
    evaluations,
  };
};

const withoutWayIn = (cast: Cast, accepted: number, chance: Chance): Partial<FamilyStory> => ({
  introducer: { nobodyBecause: 'Het gezin doet de deur niet open en wij kennen niemand om hen heen.' },
  ending: endingOf(cast, -accepted + chance.from(50, 75), chance),
});

const helped = (
  cast: Cast,
  { chosen, time, way }: { chosen: readonly Theme[]; time: Time; way: WayOfWorking },
  chance: Chance,
): Partial<FamilyStory> => {
  const phases = phasesOf(cast, time.met, chance);
  return {
    firstMeeting: { on: -time.met, introduction: introducedBy(chance) },
    ...planOf(cast, chosen, time, way),
    contacts: contactsOf(cast, chosen, time, way),
    ...(phases.length > 0 && { phases }),
    ...(time.ended === undefined ? { next: nextOf(chance) } : { ending: endingOf(cast, time.ended, chance) }),
  };
};

export const inventFamily = (wanted: Wanted): FamilyStory => {
  const chance = chanceFor(`${wanted.provider}|${wanted.name}`);
  const cast: Cast = { people: inventPeople(wanted.name, chance), wanted };
  const chosen = chance.some(themes, wanted.phase === 'kort' ? 1 : chance.from(2, 3));
  const way = wayOfWorkingAt(wanted.provider);
  const time = timeOf(wanted, way, chance);
  const isEntryMissing = wanted.phase === 'geen ingang';
  const accepted = isEntryMissing ? chance.from(150, 320) : time.met + chance.from(...way.toMeeting);
  const fill = filler(cast);
  return {
    name: wanted.name,
    place: wanted.place,
    referrer: wanted.referrer,
    people: cast.people,
    concerns: chosen.map(({ concern }) => fill(concern)).join(' '),
    goesWell: fill('{ouder} wil er zijn voor de kinderen. {kind} lacht graag en heeft vriendjes in de straat.'),
    introducer: 'referrer',
    referredOn: -accepted - chance.from(2, 9),
    provider: wanted.provider,
    acceptedOn: -accepted,
    worker: { key: wanted.worker.key, on: -accepted + 2 },
    ...(isEntryMissing ? withoutWayIn(cast, accepted, chance) : helped(cast, { chosen, time, way }, chance)),
  };
};
