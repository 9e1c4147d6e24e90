// Worker and family talked about somebody who can no longer do their part: what came of it, for the family to read.
import { type CircleEnding, type CircleMember, familyPartition, putCircleMember, putPlanStanding } from '@greep/care';
import { type Day, type FamilyId, fail, notAllowed, notFound, ok, type PersonId, wrongState } from '@greep/kernel';
import { findPlanFile, type PlanFile } from '@greep/plans';
import type { Stored } from '@greep/store';
import { command, type Tools } from '@greep/verbs';
import { answerWithCircle } from './open-circle.ts';
import { sharedFile } from './shared-with.ts';

type Address = { readonly familyId: FamilyId; readonly readerId: PersonId };
type Input = Address & { readonly words: string };
type Slice = PlanFile & { readonly member: Stored<CircleMember> };

const isUnanswered = ({ answer }: CircleEnding): boolean => answer === undefined;

/** Since when somebody else of the circle waits to be talked about. */
const stillOpenSince = ({ circle, member }: Slice): Day | undefined =>
  circle
    .filter(({ value }) => value.id !== member.value.id)
    .flatMap(({ value }) => value.endings.filter(isUnanswered).map(({ on }) => on))
    .toSorted()[0];

export const answerEnding = command({
  name: 'answer-ending',
  action: 'writePlan',
  visibleBy: 'viewPlan',
  load: async ({ store }: Tools, { familyId, readerId }: Input): Promise<Slice | undefined> => {
    const file = await findPlanFile(store, familyId);
    const member = file?.circle.find(({ value }) => value.id === readerId);
    return file && member && { ...file, member };
  },
  resource: (file: Slice) => sharedFile(file),
  version: ({ member }) => member.version,
  decide: (slice, { familyId, readerId, words }: Input, { now }, principal) => {
    const { trajectory, member, standing } = slice;
    if (principal.kind !== 'person' || trajectory.value.state === 'awaiting-worker') return fail(notAllowed());
    if (member.value.endings.length === 0) return fail(notFound);
    if (!member.value.endings.some(isUnanswered)) return fail(wrongState('ending-answered'));
    const answer = { words, byName: trajectory.value.workerName, at: now };
    const endings = member.value.endings.map((one) => (isUnanswered(one) ? { ...one, answer } : one));
    const { circleEndedOn: _since, ...rest } = standing.value;
    const since = stillOpenSince(slice);
    return ok({
      ref: { familyId, readerId },
      change: {
        aggregate: familyPartition(familyId),
        action: 'answer-ending',
        puts: [
          putCircleMember(familyId, { ...member.value, endings }, member.version),
          putPlanStanding(familyId, { ...rest, ...(since && { circleEndedOn: since }) }, standing.version),
        ],
      },
    });
  },
  answer: answerWithCircle,
});
