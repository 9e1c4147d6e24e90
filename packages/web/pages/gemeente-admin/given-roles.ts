// The roles that an administrator gives, in the order in which they are asked for most.
import type { Role } from '@greep/access';

export const givenRoles = [
  'familyWorker',
  'supervisor',
  'referrer',
  'assessor',
  'partner',
  'providerManager',
  'doorbraakteamMember',
  'projectLeader',
  'policyTeamMember',
  'policyMaker',
  'researcher',
  'gemeenteAdmin',
] as const satisfies readonly Role[];
export type GivenRole = (typeof givenRoles)[number];

export const findGivenRole = (role: string | undefined): GivenRole | undefined =>
  givenRoles.find((given) => given === role);

/** Whoever works for a provider is found through it. */
const ofProvider: readonly GivenRole[] = ['familyWorker', 'supervisor', 'providerManager'];

export const needsProvider = (role: GivenRole): boolean => ofProvider.includes(role);
