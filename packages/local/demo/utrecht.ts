// Utrecht: 75 families as in annex 5 of the report, by provider and phase, and one that was accepted today.
import { anoukFamilies } from './anouk-families.ts';
import { bouzid } from './bouzid.ts';
import type { FamilyStory } from './family-story.ts';
import { inventFamily, type Phase } from './invent-family.ts';
import { familyNames } from './invented-names.ts';
import { spreadBottlenecks } from './spread-bottlenecks.ts';
import type { TownStory } from './town-story.ts';
import { utrechtBottlenecks } from './utrecht-bottlenecks.ts';
import { utrechtOrganisations, utrechtStaff } from './utrecht-people.ts';
import { utrechtReferrals, waitingAtCumulus } from './utrecht-referrals.ts';

type Row = {
  readonly provider: string;
  readonly places: readonly string[];
  readonly workers: readonly { readonly key: string; readonly firstName: string }[];
  readonly phases: readonly (readonly [Phase, number])[];
};

/** Cumulus without the six families of Anouk Verhoeven: 2 building up, 3 in progress, 1 winding down. */
const table: readonly Row[] = [
  {
    provider: 'Cumulus',
    places: ['Overvecht'],
    workers: [{ key: 'fleur', firstName: 'Fleur' }],
    phases: [
      ['voortgang', 4],
      ['afbouw', 1],
    ],
  },
  {
    provider: 'Stade',
    places: ['Ondiep', 'Zuilen'],
    workers: [
      { key: 'karin', firstName: 'Karin' },
      { key: 'dennis', firstName: 'Dennis' },
    ],
    phases: [
      ['voortgang', 20],
      ['afbouw', 5],
      ['nazorg', 5],
      ['geen ingang', 2],
      ['kort', 1],
    ],
  },
  {
    provider: 'Portes',
    places: ['Kanaleneiland', 'Hoograven'],
    workers: [
      { key: 'soraya', firstName: 'Soraya' },
      { key: 'marjan', firstName: 'Marjan' },
      { key: 'tom', firstName: 'Tom' },
    ],
    phases: [
      ['voortgang', 19],
      ['afgesloten', 12],
    ],
  },
];

const referrers = ['wendy', 'hans', 'anneke', 'roel', 'ellen', 'hans', 'anneke'];

const turn = <Item>(items: readonly Item[], place: number): Item => {
  const item = items[place % items.length];
  if (item === undefined) throw new Error('nothing to take turns among');
  return item;
};

const others = (): readonly FamilyStory[] => {
  const rows = table.flatMap((row) =>
    row.phases.flatMap(([phase, count]) => Array.from({ length: count }, () => ({ row, phase }))),
  );
  return rows.map(({ row, phase }, place) =>
    inventFamily({
      name: turn(familyNames, place),
      place: turn(row.places, place),
      provider: row.provider,
      worker: turn(row.workers, place),
      referrer: turn(referrers, place),
      phase,
    }),
  );
};

export const utrecht: TownStory = {
  gemeente: 'gm0344',
  name: 'Utrecht',
  admin: 'bas',
  assessor: 'saskia',
  supervisors: { Cumulus: 'joost', Stade: 'mirjam', Portes: 'gerard' },
  teams: { doorbraakteam: 'hilde', policyTeam: 'johan' },
  organisations: utrechtOrganisations,
  staff: utrechtStaff,
  families: [bouzid, waitingAtCumulus, ...anoukFamilies],
  referrals: utrechtReferrals,
  others: spreadBottlenecks(others(), utrechtBottlenecks),
};
