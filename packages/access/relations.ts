// How the one who asks stands to what is asked for. Policies see these answers instead of lists of people,
// so two files towards which somebody stands the same are the same question: a list needs few decisions.
import type { Principal } from './principal.ts';
import type { BottleneckResource, FamilyFileResource, ReferralResource, ReportResource, Resource } from './resource.ts';

type Facts = Readonly<Record<string, boolean>>;

const personIn = (principal: Principal, people: readonly string[]): boolean =>
  'personId' in principal && people.includes(principal.personId);

const isOf = (principal: Principal, provider: string | undefined): boolean =>
  (principal.kind === 'person' || principal.kind === 'familyTurn') &&
  provider !== undefined &&
  principal.organisationId === provider;

/** A handed-over screen is worth as much as the worker who handed it over, and only for the family that it lies with. */
const isInTurn = (principal: Principal, file: FamilyFileResource): boolean =>
  principal.kind === 'familyTurn' &&
  principal.familyId === file.id &&
  ((isOf(principal, file.provider) && principal.workerId === file.worker) ||
    file.standIns.includes(principal.workerId));

/** A worker helps, and a supervisor looks along, for the provider in whose name they act: who moves on leaves its families. */
const towardsFamily = (principal: Principal, file: FamilyFileResource): Facts => ({
  isMember: personIn(principal, file.members),
  isInNetwork: personIn(principal, file.network),
  isPartnerWithConsent: file.partners.some(
    ({ personId, organisationId }) => personIn(principal, [personId]) && isOf(principal, organisationId),
  ),
  isWorker: isOf(principal, file.provider) && file.worker !== undefined && personIn(principal, [file.worker]),
  isStandIn: personIn(principal, file.standIns),
  supervisesWorker:
    isOf(principal, file.provider) &&
    principal.kind === 'person' &&
    file.worker !== undefined &&
    principal.supervises.includes(file.worker),
  isOfProvider: principal.kind === 'person' && isOf(principal, file.provider),
  openedInEmergency: personIn(principal, file.emergency),
  isInTurn: isInTurn(principal, file),
});

const towardsReferral = (principal: Principal, referral: ReferralResource): Facts => ({
  isReferrer: personIn(principal, [referral.referrer]),
});

const towardsBottleneck = (principal: Principal, bottleneck: BottleneckResource): Facts => ({
  knowsFamily: personIn(principal, bottleneck.knownBy),
});

const towardsReport = (principal: Principal, report: ReportResource): Facts => ({
  isOfProvider: principal.kind === 'person' && isOf(principal, report.provider),
});

/** The context of the decision: the relations that the schema names for this kind of resource. */
export const relationsOf = (principal: Principal, resource: Resource): Facts => {
  switch (resource.kind) {
    case 'FamilyFile':
      return towardsFamily(principal, resource);
    case 'Referral':
      return towardsReferral(principal, resource);
    case 'Bottleneck':
      return towardsBottleneck(principal, resource);
    case 'Report':
      return towardsReport(principal, resource);
    default:
      return {};
  }
};
