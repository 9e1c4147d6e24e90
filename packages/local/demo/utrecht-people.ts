// Organisations and staff of the demo in Utrecht. Organisations are those of the report; all people are invented.
import { personas } from '../personas.ts';
import type { OrganisationStory, StaffStory } from './town-story.ts';

export const utrechtOrganisations: readonly OrganisationStory[] = [
  {
    name: 'Stade',
    kind: 'provider',
    capacity: 36,
    familiesPerWorker: 18,
    approaches: [
      {
        id: 'actief-casemanagement',
        name: 'Actief casemanagement',
        withoutIntroducer: 'wait',
        planDueDays: 105,
        evaluationWeeks: 12,
        hoursPerWeek: 5,
      },
    ],
  },
  {
    name: 'Portes',
    kind: 'provider',
    capacity: 36,
    familiesPerWorker: 12,
    approaches: [
      {
        id: 'team-casemanagement',
        name: 'Team casemanagement',
        withoutIntroducer: 'reach-out',
        planDueDays: 50,
        evaluationWeeks: 12,
        hoursPerWeek: 5,
      },
    ],
  },
  {
    name: 'Cumulus',
    kind: 'provider',
    capacity: 14,
    familiesPerWorker: 7,
    approaches: [
      {
        id: 'bloemaanpak',
        name: 'Bloemaanpak',
        withoutIntroducer: 'wait',
        planDueDays: 43,
        evaluationWeeks: 8,
        hoursPerWeek: 5,
      },
    ],
  },
  { name: 'JAT', kind: 'assessors' },
  { name: 'Basisschool Overvecht', kind: 'school' },
  { name: 'Basisschool Ondiep', kind: 'school' },
  { name: 'Huisartsenpraktijk Overvecht', kind: 'other' },
  { name: 'Bureau Jeugdzorg', kind: 'other' },
  { name: 'GG&GD', kind: 'other' },
  { name: 'Sociale Zaken', kind: 'gemeente' },
  { name: 'Gemeente Utrecht', kind: 'gemeente' },
];

const fromPersonas: readonly StaffStory[] = personas
  .filter(({ place, invitedBy, key }) => place === 'gm0344' && invitedBy === 'administrator' && key !== 'bas')
  .map(({ key, name, roles }) => ({ key, name, roles, ...(key === 'anouk' && { supervisor: 'joost' }) }));

const worker = (key: string, name: string, organisation: string, supervisor: string): StaffStory => ({
  key,
  name,
  roles: [{ role: 'familyWorker', organisation }],
  supervisor,
});
const supervisor = (key: string, name: string, organisation: string): StaffStory => ({
  key,
  name,
  roles: [{ role: 'supervisor', organisation }],
});
const referrer = (key: string, name: string, organisation: string): StaffStory => ({
  key,
  name,
  roles: [{ role: 'referrer', organisation }],
});

/** Supervisors stand before their workers. */
export const utrechtStaff: readonly StaffStory[] = [
  ...fromPersonas.toSorted((one, other) => Number(one.key === 'anouk') - Number(other.key === 'anouk')),
  supervisor('mirjam', 'Mirjam Hoekstra', 'Stade'),
  supervisor('gerard', 'Gerard Tromp', 'Portes'),
  worker('fleur', 'Fleur Aalbers', 'Cumulus', 'joost'),
  worker('karin', 'Karin Blom', 'Stade', 'mirjam'),
  worker('dennis', 'Dennis Wouters', 'Stade', 'mirjam'),
  worker('soraya', 'Soraya Haddou', 'Portes', 'gerard'),
  worker('marjan', 'Marjan Veenstra', 'Portes', 'gerard'),
  worker('tom', 'Tom Kersten', 'Portes', 'gerard'),
  referrer('wendy', 'Wendy Slot', 'Basisschool Ondiep'),
  referrer('hans', 'Hans Pietersma', 'Bureau Jeugdzorg'),
  referrer('anneke', 'Anneke Pol', 'GG&GD'),
];
