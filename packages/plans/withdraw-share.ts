// Anybody of the family stops somebody from reading along, from this moment. Only who did so can undo it:
// nobody consents again in the place of another.
import { familyPartition } from '@greep/care';
import { type FamilyId, fail, notAllowed, notFound, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { answerWithPlan } from './open-plan.ts';
import { onPlanFile } from './plan-file.ts';
import { isInAgreedPlan } from './shared-now.ts';
import { putShare } from './storage.ts';

type Input = { readonly familyId: FamilyId; readonly readerName: string; readonly isWithdrawn: boolean };

export const withdrawShare = command({
  name: 'withdraw-share',
  action: 'withdrawSharing',
  visibleBy: 'viewPlan',
  ...onPlanFile,
  // Consent can be taken back for as long as somebody reads by it, also after the help has ended (AVG 7.3).
  evenWhenClosed: true,
  decide: (file, { familyId, readerName, isWithdrawn }: Input, { now }, principal) => {
    if (principal.kind !== 'person') return fail(notAllowed());
    const named = file.shares.filter(({ value }) => value.reader.name === readerName);
    if (named.length === 0) return fail(notFound);
    // Two readers can have one name; whoever reads by consent can always be stopped.
    const byConsent = named.filter(({ value }) => value.reader.ground === 'consent');
    if (byConsent.length === 0) return fail(wrongState('sharing-not-by-consent'));
    const isMine = byConsent.every(({ value }) => !value.withdrawnAt || value.withdrawnBy === principal.personId);
    if (!isWithdrawn && !isMine) return fail(notAllowed('not-withdrawn-by-you'));
    // A newer plan was agreed without this reader: letting them in again would go against that.
    const isGone = !byConsent.some(({ value }) => isInAgreedPlan(file, value));
    if (!isWithdrawn && isGone) return fail(wrongState('not-in-agreed-plan'));
    const changing = byConsent.filter(({ value }) => !(isWithdrawn && value.withdrawnAt));
    const puts = changing.map(({ value: { withdrawnAt: _at, withdrawnBy: _by, ...open }, version }) =>
      putShare(familyId, isWithdrawn ? { ...open, withdrawnAt: now, withdrawnBy: principal.personId } : open, version),
    );
    return ok({
      ref: { familyId },
      change: {
        aggregate: familyPartition(familyId),
        action: isWithdrawn ? 'withdraw-share' : 'restore-share',
        reason: 'ground:consent',
        puts,
      },
    });
  },
  answer: answerWithPlan,
});
