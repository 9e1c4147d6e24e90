// "I can no longer do this": whoever helps a family may end it, in own words. From this moment they read nothing any more,
// the family and the worker read the words, and the worker owes it a talk: who does it now?
import { familyPartition, findFamilyFile, putCircleMember, putPlanStanding } from '@greep/care';
import { Day, FamilyId, fail, notFound, ok } from '@greep/kernel';
import { putShare } from '@greep/plans';
import { command } from '@greep/verbs';
import { onSharedPlan } from './open-shared-plan.ts';
import { shareWith } from './shared-with.ts';

type Input = { readonly familyId: FamilyId; readonly words: string };

export const endOwnPart = command({
  name: 'end-own-part',
  action: 'endOwnPart',
  visibleBy: 'viewSharedPlan',
  ...onSharedPlan,
  // Nobody has to go on reading because the help has ended.
  evenWhenClosed: true,
  decide: (file, { familyId, words }: Input, { now, today }) => {
    const member = file.reader;
    const share = member && shareWith(file, member.value);
    if (!member?.value.personId || !share) return fail(notFound);
    const ended = { ...member.value, endings: [...member.value.endings, { on: today, words, at: now }] };
    const stopped = { ...share.value, withdrawnAt: now, withdrawnBy: member.value.personId };
    const { value: standing, version } = file.standing;
    return ok({
      ref: { familyId, readerId: member.value.id, endedOn: today },
      change: {
        aggregate: familyPartition(familyId),
        action: 'end-own-part',
        reason: 'ground:consent',
        puts: [
          putCircleMember(familyId, ended, member.version),
          putShare(familyId, stopped, share.version),
          putPlanStanding(familyId, { ...standing, circleEndedOn: standing.circleEndedOn ?? today }, version),
        ],
      },
    });
  },
  answer: async ({ store }, ref) => {
    const file = await findFamilyFile(store, FamilyId.parse(ref.familyId));
    const version = file?.circle.find(({ value }) => value.id === ref.readerId)?.version;
    return { view: { endedOn: Day.parse(ref.endedOn) }, ...(version !== undefined && { version }) };
  },
});
