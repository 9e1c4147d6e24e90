// Organisations and staff of the demo in Amersfoort: one team, five workers. All people are invented.
import { personas } from '../personas.ts';
import type { OrganisationStory, StaffStory } from './town-story.ts';

export const amersfoortOrganisations: readonly OrganisationStory[] = [
  {
    name: 'Menskrachtteam',
    kind: 'provider',
    capacity: 20,
    familiesPerWorker: 4,
    approaches: [
      {
        id: 'menskracht',
        name: 'Menskracht',
        withoutIntroducer: 'reach-out',
        planDueDays: 60,
        evaluationWeeks: 8,
        hoursPerWeek: 7,
      },
    ],
  },
  { name: 'Toetsteam Amersfoort', kind: 'assessors' },
  { name: 'Basisschool Soesterkwartier', kind: 'school' },
  { name: 'Gemeente Amersfoort', kind: 'gemeente' },
];

const fromPersonas: readonly StaffStory[] = personas
  .filter(({ place, invitedBy, key }) => place === 'gm0307' && invitedBy === 'administrator' && key !== 'tineke')
  .map(({ key, name, roles }) => ({ key, name, roles, ...(key === 'thijs' && { supervisor: 'nadia' }) }));

const worker = (key: string, name: string): StaffStory => ({
  key,
  name,
  roles: [{ role: 'familyWorker', organisation: 'Menskrachtteam' }],
  supervisor: 'nadia',
});

/** Supervisors stand before their workers. */
export const amersfoortStaff: readonly StaffStory[] = [
  ...fromPersonas.toSorted((one, other) => Number(one.key === 'thijs') - Number(other.key === 'thijs')),
  worker('ilse', 'Ilse Kamphuis'),
  worker('rachid', 'Rachid Amrani'),
  worker('joke', 'Joke Terpstra'),
  worker('mehmet', 'Mehmet Yildiz'),
];
