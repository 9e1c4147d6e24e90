// With whom a family shares now. Who reads is decided by the family's plan, and by nothing that is kept here.
import type { FamilyFileResource, PartnerTie, PersonPrincipal, Principal } from '@greep/access';
import { type CircleMember, resourceOf } from '@greep/care';
import type { PersonId } from '@greep/kernel';
import { isSharedNow, type PlanFile, type Share } from '@greep/plans';
import type { Stored } from '@greep/store';

type Named = Pick<CircleMember, 'kind' | 'name'>;

export const shareWith = ({ shares }: PlanFile, { kind, name }: Named): Stored<Share> | undefined =>
  shares.find(({ value: { reader } }) => reader.ground === 'consent' && reader.kind === kind && reader.name === name);

const readsNow = (file: PlanFile, member: CircleMember): boolean => {
  const share = shareWith(file, member);
  return share !== undefined && isSharedNow(file, share.value);
};

const networkOf = (member: CircleMember): readonly PersonId[] => (member.kind === 'network' ? [member.personId] : []);

const partnersOf = (member: CircleMember): readonly PartnerTie[] =>
  member.kind === 'partner' && member.personId
    ? [{ personId: member.personId, organisationId: member.organisation.id }]
    : [];

/** The file as far as deciding needs it, with everybody with whom something is shared at this moment. */
export const sharedFile = (file: PlanFile): FamilyFileResource => {
  const readers = file.circle.map(({ value }) => value).filter((member) => readsNow(file, member));
  return { ...resourceOf(file), network: readers.flatMap(networkOf), partners: readers.flatMap(partnersOf) };
};

const kindOfRole: Partial<Record<PersonPrincipal['role'], CircleMember['kind']>> = {
  networkMember: 'network',
  partner: 'partner',
};

/** As whom of the circle somebody reads, in the role in which they ask. */
export const readerIn = (file: PlanFile, principal: Principal): Stored<CircleMember> | undefined => {
  if (principal.kind !== 'person') return undefined;
  const kind = kindOfRole[principal.role];
  return file.circle.find(
    ({ value }) => value.kind === kind && value.personId === principal.personId && readsNow(file, value),
  );
};
