// What is asked for, as far as deciding needs it: relations, never contents.
import type { FamilyId, Gemeente, OrganisationId, PersonId, ReferralId } from '@greep/kernel';

/** Somebody of an organisation, acting in its name: who works elsewhere now reads nothing any more. */
export type PartnerTie = { readonly personId: PersonId; readonly organisationId: OrganisationId };

export type FamilyFileResource = {
  readonly kind: 'FamilyFile';
  readonly id: FamilyId;
  readonly gemeente: Gemeente;
  readonly members: readonly PersonId[];
  readonly provider: OrganisationId;
  readonly worker?: PersonId;
  readonly standIns: readonly PersonId[];
  /** Partners with a consent that is valid now. */
  readonly partners: readonly PartnerTie[];
  /** People of the own network with whom something is shared now. */
  readonly network: readonly PersonId[];
  /** Who opened it in an emergency and may look a while. */
  readonly emergency: readonly PersonId[];
  /** Nothing in it changes any more, and why: the code that a refused change answers. It can still be read. */
  readonly closedBecause?: string;
};

export type ReferralResource = {
  readonly kind: 'Referral';
  readonly id: ReferralId;
  readonly gemeente: Gemeente;
  readonly referrer: PersonId;
  readonly state: string;
};

/** People, roles, organisations, approaches and look of a gemeente. */
export type DirectoryResource = { readonly kind: 'Directory'; readonly gemeente: Gemeente };

/** A bottleneck as the doorbraakteam sees it: without names. */
export type BottleneckResource = {
  readonly kind: 'Bottleneck';
  readonly id: string;
  readonly gemeente: Gemeente;
  readonly level: 'supervisor' | 'doorbraakteam' | 'policyTeam' | 'national';
  /** People who know the family from its file. */
  readonly knownBy: readonly PersonId[];
};

/** Published figures. */
export type ReportResource = {
  readonly kind: 'Report';
  readonly id: string;
  readonly gemeente: Gemeente;
  readonly provider?: OrganisationId;
  readonly isSuppressed: boolean;
};

export type KnowledgeResource = { readonly kind: 'Knowledge'; readonly gemeente: Gemeente };
export type TenantResource = { readonly kind: 'Tenant'; readonly gemeente: Gemeente };

export type Resource =
  | FamilyFileResource
  | ReferralResource
  | DirectoryResource
  | BottleneckResource
  | ReportResource
  | KnowledgeResource
  | TenantResource;
