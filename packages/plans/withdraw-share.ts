// The family stops somebody from reading along, or lets them read again. It holds from this moment.
import { familyPartition } from '@greep/care';
import { type FamilyId, fail, notFound, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { answerWithPlan } from './open-plan.ts';
import { onPlanFile } from './plan-file.ts';
import { putShare } from './storage.ts';

type Input = { readonly familyId: FamilyId; readonly readerName: string; readonly isWithdrawn: boolean };

export const withdrawShare = command({
  name: 'withdraw-share',
  action: 'withdrawSharing',
  visibleBy: 'viewPlan',
  ...onPlanFile,
  decide: (file, { familyId, readerName, isWithdrawn }: Input, { now }) => {
    const share = file.shares.find(({ value }) => value.reader.name === readerName);
    if (!share) return fail(notFound);
    if (share.value.reader.ground !== 'consent') return fail(wrongState('sharing-not-by-consent'));
    const { withdrawnAt: _withdrawnAt, ...open } = share.value;
    const next = isWithdrawn ? { ...open, withdrawnAt: now } : open;
    return ok({
      ref: { familyId },
      change: {
        aggregate: familyPartition(familyId),
        action: isWithdrawn ? 'withdraw-share' : 'restore-share',
        reason: 'ground:consent',
        puts: [putShare(familyId, next, share.version)],
      },
    });
  },
  answer: answerWithPlan,
});
