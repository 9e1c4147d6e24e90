// Somebody whom the gemeente knows already types the code that a family gave on paper, and reads from then on what that
// family shares. A wrong, used or expired code and one of somebody else have one answer, so that trying teaches nothing.
import type { DirectoryResource, PersonPrincipal } from '@greep/access';
import { type CircleMember, familyPartition, membersChanged, putCircleMember } from '@greep/care';
import { type Failure, FamilyId, fail, type Gemeente, type Instant, notAllowed, ok } from '@greep/kernel';
import { codeNotValid, invitationHash, invitationRow, normalisedCode } from '@greep/people';
import { findPlanFile, isSharedNow, type PlanFile } from '@greep/plans';
import type { Put, Store, Stored } from '@greep/store';
import { command } from '@greep/verbs';
import { type CircleCode, circleCodeKey, circleCodeKind, isOpen, putCircleCode } from './circle-code.ts';
import { readerIn, shareWith } from './shared-with.ts';
import { showSharedPlan } from './show-shared-plan.ts';
import { whoSignedIn } from './who-signed-in.ts';

type Found = {
  readonly hash: string;
  readonly code: Stored<CircleCode>;
  readonly file: PlanFile;
  readonly member: Stored<CircleMember>;
  readonly hasSignedIn: boolean;
};
type Slice = { readonly gemeente: Gemeente; readonly found?: Found };

const findCode = async (store: Store, typed: string): Promise<Found | undefined> => {
  const normalised = normalisedCode(typed);
  if (normalised === undefined) return undefined;
  const hash = invitationHash(normalised);
  const code = await store.find(circleCodeKind, circleCodeKey(hash));
  const file = code && (await findPlanFile(store, code.value.familyId));
  const member = file?.circle.find(({ value }) => value.id === code?.value.readerId);
  if (!code || !file || !member) return undefined;
  const hasSignedIn = (await whoSignedIn(store, [member.value])).has(member.value.id);
  return { hash, code, file, member, hasSignedIn };
};

/** The family means somebody of its network, or somebody of this organisation: nobody else can use the paper. */
const isMeant = ({ value: member }: Stored<CircleMember>, principal: PersonPrincipal): boolean =>
  member.kind === 'network'
    ? principal.role === 'networkMember'
    : principal.role === 'partner' && principal.organisationId === member.organisation.id;

const whyNot = (found: Found | undefined, principal: PersonPrincipal, now: Instant): Failure | undefined => {
  if (!found || found.hasSignedIn || !isOpen(found.code.value, now)) return codeNotValid;
  const share = shareWith(found.file, found.member.value);
  if (!isMeant(found.member, principal) || !share || !isSharedNow(found.file, share.value)) return codeNotValid;
  return readerIn(found.file, principal) ? codeNotValid : undefined;
};

/** The same paper would let somebody new sign in: it no longer does. */
const withdrawn = ({ hash, member: { value }, code }: Found): Put[] =>
  value.kind === 'network'
    ? [invitationRow(hash, { state: 'withdrawn', personId: value.id, expiresAt: code.value.expiresAt }, 1)]
    : [];

const directory = ({ gemeente }: Slice): DirectoryResource => ({ kind: 'Directory', gemeente });

export const acceptSharing = command({
  name: 'accept-sharing',
  action: 'acceptSharing',
  visibleBy: 'acceptSharing',
  load: async ({ store }, { code }: { readonly code: string }): Promise<Slice> => {
    const found = await findCode(store, code);
    return { gemeente: store.gemeente, ...(found && { found }) };
  },
  resource: directory,
  decide: ({ found }: Slice, _input, { now }, principal) => {
    if (principal.kind !== 'person') return fail(notAllowed());
    const refusal = whyNot(found, principal, now);
    if (refusal || !found) return fail(refusal ?? codeNotValid);
    const { familyId } = found.code.value;
    const used = { ...found.code.value, state: 'used', usedAt: now } as const;
    return ok({
      status: 201,
      ref: { familyId },
      change: {
        aggregate: familyPartition(familyId),
        action: 'accept-sharing',
        puts: [
          putCircleMember(familyId, { ...found.member.value, personId: principal.personId }, found.member.version),
          putCircleCode(found.hash, used, found.code.version),
          ...withdrawn(found),
        ],
        facts: [membersChanged],
      },
    });
  },
  answer: async ({ store }, ref, { principal }) => {
    const file = await findPlanFile(store, FamilyId.parse(ref.familyId));
    if (!file || !readerIn(file, principal)) throw new Error('what was just shared is not there');
    return { view: showSharedPlan(file, principal), location: `/shared-plans/${file.family.id}` };
  },
});
