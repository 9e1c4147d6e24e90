// Where people hesitate, each with one question and its answer in the catalogue: `<topic>.question`, `<topic>.answer`.
// The same words stand at the place itself and on the page that gathers them for a role.
import type { Role } from '@greep/access';

export type FamilyTopic = 'yes' | 'reads' | 'looked' | 'contradict' | 'blocked' | 'code' | 'shared' | 'end';
export type StaffTopic =
  | 'introducer'
  | 'authority'
  | 'propose'
  | 'must'
  | 'evaluate'
  | 'report'
  | 'outgoing'
  | 'close'
  | 'concerns'
  | 'warning'
  | 'decide'
  | 'answer'
  | 'role'
  | 'capacity'
  | 'hidden'
  | 'contents';

export const familyTopicsOf: Readonly<Partial<Record<Role, readonly FamilyTopic[]>>> = {
  familyMember: ['yes', 'reads', 'looked', 'contradict', 'blocked', 'code'],
  networkMember: ['shared', 'end'],
  partner: ['shared', 'end'],
};

export const staffTopicsOf: Readonly<Partial<Record<Role, readonly StaffTopic[]>>> = {
  referrer: ['concerns', 'warning'],
  assessor: ['decide'],
  familyWorker: ['introducer', 'authority', 'propose', 'must', 'evaluate', 'report', 'outgoing', 'close'],
  supervisor: ['report', 'outgoing'],
  doorbraakteamMember: ['answer'],
  policyTeamMember: ['answer'],
  nationalMember: ['answer'],
  projectLeader: ['hidden'],
  providerManager: ['hidden'],
  policyMaker: ['hidden'],
  researcher: ['hidden'],
  gemeenteAdmin: ['role', 'capacity'],
  operator: ['contents'],
};
