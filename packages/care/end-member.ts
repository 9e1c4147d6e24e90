// Somebody no longer belongs to this family's file: from this moment it shows them nothing. It can be taken back.
import { type FamilyId, fail, notFound, ok, type PersonId } from '@greep/kernel';
import type { Stored } from '@greep/store';
import { command, type Outcome } from '@greep/verbs';
import type { FamilyMember } from './family.ts';
import type { FamilyFile } from './family-file.ts';
import { membersChanged } from './members-changed.ts';
import { answerWithFamilyFile, onFamilyFile } from './on-family-file.ts';
import { familyPartition, putMember } from './storage.ts';

type Input = { readonly familyId: FamilyId; readonly personId: PersonId };

const find = (members: FamilyFile['members'], { personId }: Input): Stored<FamilyMember> | undefined =>
  members.find(({ value }) => value.personId === personId);

const write = ({ familyId }: Input, action: string, member: FamilyMember, version: number): Outcome => ({
  ref: { familyId },
  change: {
    aggregate: familyPartition(familyId),
    action,
    puts: [putMember(familyId, member, version)],
    facts: [membersChanged],
  },
});

const ofMembers = { ...onFamilyFile, action: 'manageMembers', visibleBy: 'viewFamilyFile' } as const;

export const endMember = command({
  name: 'end-member',
  ...ofMembers,
  version: (file: FamilyFile, input: Input) => find(file.members, input)?.version ?? 0,
  decide: (file, input: Input, { today }) => {
    const member = find(file.members, input);
    if (!member) return fail(notFound);
    return ok(write(input, 'end-member', { ...member.value, endedOn: today }, member.version));
  },
  answer: answerWithFamilyFile,
});

export const readmitMember = command({
  name: 'readmit-member',
  ...ofMembers,
  version: (file: FamilyFile, input: Input) => find(file.formerMembers, input)?.version ?? 0,
  decide: (file, input: Input) => {
    const member = find(file.formerMembers, input);
    if (!member) return fail(notFound);
    const { endedOn: _endedOn, ...back } = member.value;
    return ok(write(input, 'readmit-member', back, member.version));
  },
  answer: answerWithFamilyFile,
});
