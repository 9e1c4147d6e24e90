// A family of the demo beyond those of the personas, made from themes by chance that is always the same.
import type { ContactStory, FamilyPerson, FamilyStory, PlanRound } from './family-story.ts';
import { childNames, parentNames } from './invented-names.ts';
import { type Chance, chanceFor } from './seeded.ts';
import { type Theme, themes } from './themes.ts';

export type Phase = 'opbouw' | 'voortgang' | 'afbouw' | 'nazorg' | 'afgesloten' | 'geen ingang' | 'kort';

export type Wanted = {
  readonly name: string;
  readonly place: string;
  readonly provider: string;
  readonly worker: { readonly key: string; readonly firstName: string };
  readonly referrer: string;
  readonly phase: Phase;
};

/** Days since the first meeting, least and most. */
const sinceMeeting: Readonly<Record<Phase, readonly [number, number]>> = {
  opbouw: [12, 30],
  voortgang: [70, 210],
  afbouw: [220, 300],
  nazorg: [280, 360],
  afgesloten: [300, 380],
  'geen ingang': [0, 0],
  kort: [40, 60],
};

const hasPlan = (phase: Phase): boolean => phase !== 'opbouw' && phase !== 'geen ingang';

const inventPeople = (name: string, chance: Chance): readonly [FamilyPerson, FamilyPerson, ...FamilyPerson[]] => {
  const parent = { name: `${chance.among(parentNames)} ${name}`, relation: 'parent', hasAuthority: true } as const;
  const [first = '', second = ''] = chance.some(childNames, 2);
  const age = chance.from(3, 10);
  const child = { name: `${first} ${name}`, relation: 'youth', age } as const;
  const isTeen = chance.from(1, 4) === 1;
  const other = {
    name: `${second} ${name}`,
    relation: 'youth',
    age: isTeen ? chance.from(14, 17) : chance.from(1, 9),
  } as const;
  return [{ ...parent, age: chance.from(26, 46) }, child, ...(chance.from(1, 3) > 1 ? [other] : [])];
};

const firstNameOf = ({ name }: FamilyPerson): string => name.split(' ')[0] ?? name;

type Cast = { readonly people: readonly [FamilyPerson, FamilyPerson, ...FamilyPerson[]]; readonly wanted: Wanted };

const filler =
  ({ people: [parent, child], wanted }: Cast) =>
  (text: string): string =>
    text
      .replaceAll('{ouder}', firstNameOf(parent))
      .replaceAll('{kind}', firstNameOf(child))
      .replaceAll('{werker}', wanted.worker.firstName);

const goalOf = (theme: Theme, fill: (text: string) => string, place: number) => {
  const [lower, now, expected, better, best] = theme.levels;
  return {
    key: theme.key,
    words: theme.words,
    smart: fill(theme.smart),
    lifeDomain: theme.lifeDomain,
    weight: 5 - place,
    levels: [fill(lower), fill(now), fill(expected), fill(better), fill(best)] as const,
  };
};

const answering = ({ people }: Cast): readonly string[] =>
  people
    .filter(({ hasAuthority, age, relation }) => hasAuthority || (relation === 'youth' && age >= 14))
    .map(({ name }) => name);

const planOf = (cast: Cast, chosen: readonly Theme[], met: number, chance: Chance): PlanRound => {
  const fill = filler(cast);
  const [parent] = cast.people;
  const on = -met + Math.min(14, Math.floor(met / 2));
  const proposed = on + 7;
  const goals = chosen.map((theme, place) => ({ ...goalOf(theme, fill, place), speaker: parent.name }));
  const actions = chosen.flatMap(({ key, actions: [first, second] }, place) => {
    const kept = place === 0 ? [first, second] : [first];
    return kept.flatMap((one) =>
      one ? [{ goal: key, owner: one.owner, who: fill(one.who), what: fill(one.what) }] : [],
    );
  });
  if (!hasPlan(cast.wanted.phase)) return { on, goals: goals.slice(0, 2) };
  const isOpen = cast.wanted.phase === 'voortgang' && met < 90 && chance.from(1, 4) === 1;
  const answers = answering(cast).map((name, place) => ({ name, on: proposed + 1 + place, answer: 'yes' as const }));
  return { on, goals, actions, proposal: { on: isOpen ? -3 : proposed, answers: isOpen ? [] : answers } };
};

const contactsOf = (cast: Cast, chosen: readonly Theme[], met: number, chance: Chance): readonly ContactStory[] => {
  const notes = chosen.flatMap((theme) => theme.notes).map(filler(cast));
  const last = chance.from(1, 6);
  const weeks = [last, last + 7, last + 21].filter((days) => days < met);
  return weeks.toReversed().map((days, place) => ({
    on: -days,
    kind: chance.from(1, 4) === 1 ? 'call' : 'visit',
    minutes: chance.among([30, 60, 60, 90]),
    ...(notes[place] && { sentence: notes[place] }),
  }));
};

const arrival = (cast: Cast, met: number, chance: Chance) => {
  const accepted = met + chance.from(8, 16);
  const isEntryMissing = cast.wanted.phase === 'geen ingang';
  const acceptedOn = isEntryMissing ? -chance.from(45, 70) : -accepted;
  return { acceptedOn, referredOn: acceptedOn - chance.from(2, 6), chosenOn: acceptedOn + 2 };
};

const running = (cast: Cast, chosen: readonly Theme[], met: number, chance: Chance): Partial<FamilyStory> => ({
  firstMeeting: { on: -met, introduction: { by: 'referrer' } },
  rounds: [planOf(cast, chosen, met, chance)],
  contacts: contactsOf(cast, chosen, met, chance),
  next: {
    on: chance.from(1, 9),
    at: chance.among(['9.00', '10.30', '13.30', '15.00']).replace('.', ':').padStart(5, '0'),
    where: 'bij u thuis',
    about: 'hoe het gaat met de doelen',
  },
});

export const inventFamily = (wanted: Wanted): FamilyStory => {
  const chance = chanceFor(`${wanted.provider}|${wanted.name}`);
  const people = inventPeople(wanted.name, chance);
  const cast: Cast = { people, wanted };
  const chosen = chance.some(themes, wanted.phase === 'kort' ? 1 : chance.from(2, 3));
  const [least, most] = sinceMeeting[wanted.phase];
  const met = chance.from(least, most);
  const { acceptedOn, referredOn, chosenOn } = arrival(cast, met, chance);
  const isEntryMissing = wanted.phase === 'geen ingang';
  return {
    name: wanted.name,
    place: wanted.place,
    referrer: wanted.referrer,
    people,
    concerns: chosen.map(({ concern }) => filler(cast)(concern)).join(' '),
    goesWell: filler(cast)('{ouder} wil er zijn voor de kinderen. {kind} lacht graag en heeft vriendjes in de straat.'),
    introducer: isEntryMissing
      ? { nobodyBecause: 'Het gezin doet de deur niet open en wij kennen niemand om hen heen.' }
      : 'referrer',
    referredOn,
    provider: wanted.provider,
    acceptedOn,
    worker: { key: wanted.worker.key, on: chosenOn },
    ...(!isEntryMissing && running(cast, chosen, met, chance)),
  };
};
