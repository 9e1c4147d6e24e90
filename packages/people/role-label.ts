// How a role reads on screen, before the name of the organisation: `gezinswerker, Cumulus`.
import type { GemeenteRole } from './role-assignment.ts';

export const roleNames: Readonly<Record<GemeenteRole, string>> = {
  familyMember: 'gezinslid',
  networkMember: 'netwerklid',
  partner: 'ketenpartner',
  referrer: 'verwijzer',
  assessor: 'toetser',
  familyWorker: 'gezinswerker',
  supervisor: 'werkbegeleider',
  providerManager: 'aanbieder',
  projectLeader: 'projectleider',
  doorbraakteamMember: 'lid doorbraakteam',
  policyTeamMember: 'lid beleidsteam',
  policyMaker: 'beleidsmaker',
  researcher: 'onderzoeker',
  gemeenteAdmin: 'functioneel beheerder',
};

export const roleLabel = (role: GemeenteRole, organisationName: string | undefined): string =>
  organisationName ? `${roleNames[role]}, ${organisationName}` : roleNames[role];
