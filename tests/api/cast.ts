// Everybody who plays in the tests of the API: the same cast in both gemeenten, each with own ids.
import type { Assurance } from '@greep/access';
import { AssignmentId, type Gemeente, Instant, OrganisationId, PersonId } from '@greep/kernel';
import {
  type GemeenteRole,
  linkRows,
  organisationRow,
  personRow,
  roleRow,
  subjectHash,
  supervisionLinkRow,
} from '@greep/people';
import type { Put } from '@greep/store';
import { anId } from '../support/clock.ts';

export type Actor = {
  /** Such as `worker`, or `motherA` for the mother of family A. */
  readonly key: string;
  readonly gemeente: Gemeente;
  readonly id: PersonId;
  readonly name: string;
  readonly role: GemeenteRole;
  readonly assignmentId: AssignmentId;
  readonly organisation?: string;
  readonly supervises?: readonly string[];
  /** Stays at home while others try everything. */
  readonly isQuiet?: boolean;
  readonly assurance: Assurance;
};

const since = Instant.parse('2026-01-05T08:00:00.000Z');
const organisationNumbers = { cumulus: 1, stade: 2, school: 3 } as const;

/** Ids of the second gemeente begin elsewhere, so that no id is in both. */
const offset = (gemeente: Gemeente): number => Number(gemeente.slice(2)) * 100_000;

export const organisationOf = (gemeente: Gemeente, key: keyof typeof organisationNumbers): OrganisationId =>
  OrganisationId.parse(anId(offset(gemeente) + 9000 + organisationNumbers[key]));

type Part = Pick<Actor, 'key' | 'role'> & Partial<Pick<Actor, 'organisation' | 'supervises' | 'isQuiet'>>;

const parts: readonly Part[] = [
  { key: 'worker', role: 'familyWorker', organisation: 'cumulus' },
  { key: 'colleague', role: 'familyWorker', organisation: 'cumulus' },
  { key: 'stadeWorker', role: 'familyWorker', organisation: 'stade' },
  { key: 'supervisor', role: 'supervisor', organisation: 'cumulus', supervises: ['worker'] },
  { key: 'otherSupervisor', role: 'supervisor', organisation: 'cumulus', supervises: ['colleague'] },
  { key: 'stadeSupervisor', role: 'supervisor', organisation: 'stade', supervises: ['stadeWorker'] },
  { key: 'referrer', role: 'referrer', organisation: 'school' },
  { key: 'otherReferrer', role: 'referrer', organisation: 'school' },
  { key: 'assessor', role: 'assessor' },
  { key: 'admin', role: 'gemeenteAdmin' },
  { key: 'providerManager', role: 'providerManager', organisation: 'cumulus' },
  { key: 'projectLeader', role: 'projectLeader' },
  { key: 'doorbraak', role: 'doorbraakteamMember' },
  { key: 'policyTeam', role: 'policyTeamMember' },
  { key: 'policyMaker', role: 'policyMaker' },
  { key: 'researcher', role: 'researcher' },
  { key: 'partner', role: 'partner', organisation: 'school' },
  { key: 'network', role: 'networkMember' },
  { key: 'quietWorker', role: 'familyWorker', organisation: 'cumulus', isQuiet: true },
  { key: 'quietSupervisor', role: 'supervisor', organisation: 'cumulus', supervises: ['quietWorker'], isQuiet: true },
  { key: 'quietReferrer', role: 'referrer', organisation: 'school', isQuiet: true },
  { key: 'spare', role: 'policyMaker', isQuiet: true },
  { key: 'quietAssessor', role: 'assessor', isQuiet: true },
];

const idOf = (gemeente: Gemeente, key: string): PersonId =>
  PersonId.parse(anId(offset(gemeente) + 8000 + parts.findIndex((part) => part.key === key)));

export const castOf = (gemeente: Gemeente): readonly Actor[] =>
  parts.map((part, at) => ({
    ...part,
    gemeente,
    id: idOf(gemeente, part.key),
    name: `${part.key} van ${gemeente}`,
    assignmentId: AssignmentId.parse(anId(offset(gemeente) + 7000 + at)),
    assurance: 'substantial',
  }));

/** What the login calls somebody. */
export const subjectFor = ({ gemeente, key }: Pick<Actor, 'gemeente' | 'key'>): string => `subject-${gemeente}-${key}`;

const isOrganisation = (key: string): key is keyof typeof organisationNumbers =>
  Object.hasOwn(organisationNumbers, key);

/** The role as the directory keeps it. */
export const roleRowOf = (actor: Actor, role: GemeenteRole = actor.role, id = actor.assignmentId): Put =>
  roleRow(
    actor.id,
    {
      id,
      role,
      label: role,
      from: since,
      ...(actor.organisation &&
        isOrganisation(actor.organisation) && { organisationId: organisationOf(actor.gemeente, actor.organisation) }),
    },
    0,
  );

export const personRowsOf = (actor: Actor): readonly Put[] => [
  personRow({ id: actor.id, name: actor.name, state: 'active', since }, 0),
  roleRowOf(actor),
  ...(actor.supervises ?? []).map((key) =>
    supervisionLinkRow(actor.id, { workerId: idOf(actor.gemeente, key), since }, 0),
  ),
];

export const linkRowsOf = (actor: Actor, issuer: string): readonly Put[] =>
  linkRows(subjectHash(issuer, subjectFor(actor)), { personId: actor.id, linkedAt: since }).toReversed();

const approach = (id: string, withoutIntroducer: 'wait' | 'reach-out') =>
  ({ id, name: id, withoutIntroducer, planDueDays: 56, evaluationWeeks: 8, hoursPerWeek: 5 }) as const;

export const organisationRows = (gemeente: Gemeente): readonly Put[] => {
  const provider = (key: 'cumulus' | 'stade', way: string, without: 'wait' | 'reach-out'): Put =>
    organisationRow(
      {
        id: organisationOf(gemeente, key),
        name: key,
        kind: 'provider',
        capacity: 500,
        familiesPerWorker: 50,
        approaches: [approach(way, without)],
      },
      0,
    );
  return [
    provider('cumulus', 'bloemaanpak', 'reach-out'),
    provider('stade', 'actief-casemanagement', 'wait'),
    organisationRow({ id: organisationOf(gemeente, 'school'), name: 'school', kind: 'school' }, 0),
  ];
};
