// Amersfoort: the Menskrachtteam with fifteen families, and one that was accepted today.
import { amersfoortBottlenecks } from './amersfoort-bottlenecks.ts';
import { amersfoortReferrals, thijsFamilies, waitingInAmersfoort } from './amersfoort-families.ts';
import { amersfoortOrganisations, amersfoortStaff } from './amersfoort-people.ts';
import { inventFamily, type Phase } from './invent-family.ts';
import { spreadBottlenecks } from './spread-bottlenecks.ts';
import type { TownStory } from './town-story.ts';

const names = [
  'Tuhumury',
  'Doornbos',
  'Yildirim',
  'Van Ginkel',
  'Santos Silva',
  'Kuiper',
  'Abdi',
  'Rozema',
  'Hakim',
  'Van de Pol',
  'Lisowski',
  'Hulst',
];

const workers = [
  { key: 'ilse', firstName: 'Ilse' },
  { key: 'rachid', firstName: 'Rachid' },
  { key: 'joke', firstName: 'Joke' },
  { key: 'mehmet', firstName: 'Mehmet' },
] as const;

const phases: readonly Phase[] = [
  'afgesloten',
  'voortgang',
  'afbouw',
  'voortgang',
  'voortgang',
  'afgesloten',
  'voortgang',
  'opbouw',
  'afgesloten',
  'afbouw',
  'voortgang',
  'voortgang',
];

const others = names.map((name, place) =>
  inventFamily({
    name,
    place: place % 2 === 0 ? 'Soesterkwartier' : 'Liendert',
    provider: 'Menskrachtteam',
    worker: workers[place % workers.length] ?? workers[0],
    referrer: 'marieke',
    phase: phases[place % phases.length] ?? 'voortgang',
  }),
);

export const amersfoort: TownStory = {
  gemeente: 'gm0307',
  name: 'Amersfoort',
  admin: 'tineke',
  assessor: 'ruud',
  supervisors: { Menskrachtteam: 'nadia' },
  teams: { doorbraakteam: 'gerda', policyTeam: 'evert' },
  organisations: amersfoortOrganisations,
  staff: amersfoortStaff,
  families: [...thijsFamilies, waitingInAmersfoort],
  referrals: amersfoortReferrals,
  others: spreadBottlenecks(others, amersfoortBottlenecks),
};
