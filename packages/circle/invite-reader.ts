// The worker, with the family beside her, writes a code on paper for somebody with whom the family shares: of the own
// network, or of an organisation that the gemeente knows. Without a share there is no code.
import { type CircleMember, familyPartition, membersChanged, putCircleMember } from '@greep/care';
import {
  addSeconds,
  FamilyId,
  fail,
  invalid,
  notFound,
  type OrganisationId,
  ok,
  PersonId,
  type Result,
  wrongState,
} from '@greep/kernel';
import { invitationCode, invitationHash, invitationRow, normalisedCode } from '@greep/people';
import { findPlanFile, isSharedNow } from '@greep/plans';
import type { Put, Stored } from '@greep/store';
import { type Answer, command, type Moment, type Ref, type Tools } from '@greep/verbs';
import type * as z from 'zod';
import { codeSeconds, putCircleCode } from './circle-code.ts';
import { type CircleSlice, findCircle } from './find-circle.ts';
import { sharedFile, shareWith } from './shared-with.ts';
import type { ReaderInvitationView } from './views.ts';

type Input = {
  readonly familyId: FamilyId;
  readonly name: string;
  readonly kind: CircleMember['kind'];
  readonly organisationId?: OrganisationId;
};
/** The directory, which every function reads, says nothing of who is near to which family. */
const newPerson = { name: 'netwerklid', role: 'networkMember', label: 'netwerklid' } as const;

type Known = Stored<CircleMember> | undefined;

const invited = (
  { organisations }: CircleSlice,
  { name, kind, organisationId }: Input,
  known: Known,
  { now, newId }: Moment,
): Result<CircleMember> => {
  const id = known?.value.id ?? PersonId.parse(newId());
  const base = { id, name, invitedAt: now, endings: known?.value.endings ?? [] };
  if (kind === 'network') return ok({ kind, ...base, personId: id });
  const organisation = organisations.find((one) => one.id === organisationId);
  if (!organisation)
    return fail(invalid([{ pointer: '/organisationId', code: organisationId ? 'not-a-choice' : 'required' }]));
  return ok({ kind, ...base, organisation: { id: organisation.id, name: organisation.name } });
};

/** Who is new here signs in with the code; who is known here already types it on the own page. */
const codeRows = (familyId: FamilyId, member: CircleMember, code: string, now: Moment['now']): Put[] => {
  const hash = invitationHash(normalisedCode(code) ?? code);
  const expiresAt = addSeconds(now, codeSeconds);
  const known = putCircleCode(hash, { state: 'open', familyId, readerId: member.id, expiresAt }, 0);
  if (member.kind === 'partner') return [known];
  return [known, invitationRow(hash, { state: 'open', personId: member.id, expiresAt, newPerson }, 0)];
};

const answer = async (
  { store }: Tools,
  ref: Ref,
  _request: unknown,
  once?: Ref,
): Promise<Answer<z.infer<typeof ReaderInvitationView>>> => {
  const familyId = FamilyId.parse(ref.familyId);
  const file = await findPlanFile(store, familyId);
  const member = file?.circle.find(({ value }) => value.id === ref.readerId)?.value;
  if (!member) throw new Error('a reader who was just invited is not there');
  const { name, kind, invitedAt } = member;
  const code = once?.code;
  return {
    view: { name, kind, ...(code && { code }), validUntil: addSeconds(invitedAt, codeSeconds) },
    location: `/families/${familyId}/circle`,
  };
};

export const inviteReader = command({
  name: 'invite-reader',
  action: 'inviteReader',
  visibleBy: 'viewPlan',
  load: ({ store }, { familyId }: Input) => findCircle(store, familyId),
  resource: (file: CircleSlice) => sharedFile(file),
  decide: (file, input: Input, moment) => {
    const { familyId, name, kind } = input;
    const share = shareWith(file, { name, kind })?.value;
    if (!share) return fail(notFound);
    if (!isSharedNow(file, share)) return fail(wrongState('not-shared-now'));
    const known = file.circle.find(({ value }) => value.kind === kind && value.name === name);
    if (known && file.signedIn.has(known.value.id)) return fail(wrongState('reader-signed-in-already'));
    const member = invited(file, input, known, moment);
    if (!member.ok) return member;
    const code = invitationCode(moment.newId());
    return ok({
      status: 201,
      ref: { familyId, readerId: member.value.id },
      once: { code },
      change: {
        aggregate: familyPartition(familyId),
        action: 'invite-reader',
        puts: [
          putCircleMember(familyId, member.value, known?.version ?? 0),
          ...codeRows(familyId, member.value, code, moment.now),
        ],
        facts: [membersChanged],
      },
    });
  },
  answer,
});
