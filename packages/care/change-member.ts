// Somebody of the family joins, or what is known of them is put right.
import { type FamilyId, fail, invalid, notFound, ok, PersonId } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { FamilyMember } from './family.ts';
import type { FamilyFile } from './family-file.ts';
import { membersChanged } from './members-changed.ts';
import { answerWithFamilyFile, onFamilyFile } from './on-family-file.ts';
import { familyPartition, putMember } from './storage.ts';

type Known = Pick<FamilyMember, 'name' | 'relation' | 'born' | 'hasAuthority'>;
type AddInput = Known & { readonly familyId: FamilyId };
type ChangeInput = AddInput & { readonly personId: PersonId };

/** As many as sit around a large table; more is a mistake. */
const mostMembers = 20;

const known = ({ name, relation, born, hasAuthority }: Known): Known => ({
  name,
  relation,
  ...(born && { born }),
  hasAuthority,
});

/** Somebody who is called otherwise now is still known by the old name. */
const formerNames = ({ name, formerNames: earlier = [] }: FamilyMember, now: string): Partial<FamilyMember> => {
  const names = [...new Set([...earlier, name])].filter((one) => one !== now);
  return names.length > 0 ? { formerNames: names } : {};
};

const bornLater = invalid([{ pointer: '/born', code: 'day-in-future' }]);

export const addMember = command({
  name: 'add-member',
  action: 'manageMembers',
  visibleBy: 'viewFamilyFile',
  ...onFamilyFile,
  decide: (file, input: AddInput, { newId, today }) => {
    if (input.born && input.born > today) return fail(bornLater);
    if (file.members.length >= mostMembers) return fail(invalid([{ pointer: '', code: 'too-many' }]));
    const member = { personId: PersonId.parse(newId()), ...known(input) };
    return ok({
      status: 201,
      ref: { familyId: input.familyId },
      change: {
        aggregate: familyPartition(input.familyId),
        action: 'add-member',
        puts: [putMember(input.familyId, member, 0)],
        facts: [membersChanged],
      },
    });
  },
  answer: answerWithFamilyFile,
});

const memberOf = (file: FamilyFile, personId: PersonId) =>
  file.members.find(({ value }) => value.personId === personId);

export const changeMember = command({
  name: 'change-member',
  action: 'manageMembers',
  visibleBy: 'viewFamilyFile',
  ...onFamilyFile,
  version: (file: FamilyFile, { personId }: ChangeInput) => memberOf(file, personId)?.version ?? 0,
  decide: (file, input: ChangeInput, { today }) => {
    const member = memberOf(file, input.personId);
    if (!member) return fail(notFound);
    if (input.born && input.born > today) return fail(bornLater);
    const { invitedAt, personId } = member.value;
    const changed = {
      ...{ personId, ...known(input), ...formerNames(member.value, input.name) },
      ...(invitedAt && { invitedAt }),
    };
    return ok({
      ref: { familyId: input.familyId },
      change: {
        aggregate: familyPartition(input.familyId),
        action: 'change-member',
        puts: [putMember(input.familyId, changed, member.version)],
      },
    });
  },
  answer: answerWithFamilyFile,
});
