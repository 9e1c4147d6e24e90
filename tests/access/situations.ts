// Every way in which the one who asks can stand to what is asked for, by the word that the golden matrix uses.
import type { BottleneckResource, ReportResource, Resource } from '@greep/access';
import {
  aFamilyFile,
  aReferral,
  otherOrganisation,
  ownOrganisation,
  ownWorker,
  self,
  somebodyElse,
  utrecht,
} from './builders.ts';

const withWorker = (more: Parameters<typeof aFamilyFile>[0] = {}) => aFamilyFile({ worker: somebodyElse, ...more });

const bottleneck = (
  level: BottleneckResource['level'],
  knownBy: BottleneckResource['knownBy'],
): BottleneckResource => ({
  kind: 'Bottleneck',
  id: 'bottleneck',
  gemeente: utrecht,
  level,
  knownBy,
});

const report = (isSuppressed: boolean, provider?: ReportResource['provider']): ReportResource => ({
  kind: 'Report',
  id: 'report',
  gemeente: utrecht,
  isSuppressed,
  ...(provider && { provider }),
});

const atOwn = (personId: typeof self) => ({ personId, organisationId: ownOrganisation });

const files: Readonly<Record<string, Resource>> = {
  member: withWorker({ members: [somebodyElse, self] }),
  network: withWorker({ network: [somebodyElse, self] }),
  partner: withWorker({ partners: [atOwn(somebodyElse), atOwn(self)] }),
  partnerWhoMovedOn: withWorker({ partners: [{ personId: self, organisationId: otherOrganisation }] }),
  worker: withWorker({ worker: self, provider: ownOrganisation }),
  workerWhoMovedOn: withWorker({ worker: self }),
  standIn: withWorker({ standIns: [somebodyElse, self] }),
  supervisorOfWorker: withWorker({ worker: ownWorker, provider: ownOrganisation }),
  supervisorOfWorkerWhoMovedOn: withWorker({ worker: ownWorker }),
  providerWithWorker: withWorker({ provider: ownOrganisation }),
  providerWithoutWorker: aFamilyFile({ provider: ownOrganisation }),
  emergency: withWorker({ emergency: [somebodyElse, self] }),
  stranger: withWorker(),
  strangerWithoutWorker: aFamilyFile(),
};

const reports: Readonly<Record<string, Resource>> = {
  reportOfOwnProvider: report(true, ownOrganisation),
  reportOfOtherProvider: report(true, otherOrganisation),
  reportOfGemeente: report(true),
};

/** One tie at a time; people with several ties at once are in the random test. */
export const situations: Readonly<Record<string, Resource>> = {
  ...files,
  ...reports,
  smallCellsOfOwnProvider: report(false, ownOrganisation),
  smallCellsOfOtherProvider: report(false, otherOrganisation),
  smallCellsOfGemeente: report(false),
  ownDraft: aReferral({ referrer: self, state: 'draft' }),
  ownSubmitted: aReferral({ referrer: self }),
  ownAccepted: aReferral({ referrer: self, state: 'accepted' }),
  othersDraft: aReferral({ state: 'draft' }),
  othersSubmitted: aReferral(),
  othersAccepted: aReferral({ state: 'accepted' }),
  bottleneckAtSupervisor: bottleneck('supervisor', [somebodyElse]),
  bottleneckAtDoorbraakteam: bottleneck('doorbraakteam', [somebodyElse]),
  bottleneckAtPolicyTeam: bottleneck('policyTeam', [somebodyElse]),
  bottleneckAtNational: bottleneck('national', [somebodyElse]),
  knownBottleneckAtSupervisor: bottleneck('supervisor', [self]),
  knownBottleneckAtDoorbraakteam: bottleneck('doorbraakteam', [self]),
  knownBottleneckAtPolicyTeam: bottleneck('policyTeam', [self]),
  knownBottleneckAtNational: bottleneck('national', [self]),
  directory: { kind: 'Directory', gemeente: utrecht },
  knowledge: { kind: 'Knowledge', gemeente: utrecht },
  tenant: { kind: 'Tenant', gemeente: utrecht },
};

/** Words of the matrix that stand for several situations. */
export const anySituation: Readonly<Record<string, readonly string[]>> = {
  anyFile: Object.keys(files),
  anyReport: Object.keys(reports),
};
