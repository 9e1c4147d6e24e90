// The referral as it lies in the file. The family reads what was written about it;
// what was hidden for a recorded reason is said openly to be hidden.
import type { Principal } from '@greep/access';
import type { FamilyId } from '@greep/kernel';
import { query, type Tools } from '@greep/verbs';
import { type FamilyFile, findFamilyFile, readerOf, resourceOf } from './family-file.ts';
import type { FamilyReferral } from './family-referral.ts';
import { FamilyReferralKind, familyReferralKey } from './storage.ts';
import type { ReferralInFileView } from './views.ts';

type Slice = FamilyFile & { readonly referral: FamilyReferral };

const introducerName = ({ content, referrerName }: FamilyReferral): string | undefined => {
  if (content.introducer.kind === 'nobody') return undefined;
  return content.introducer.kind === 'referrer' ? referrerName : content.introducer.name;
};

const warningFor = ({ content: { warning } }: FamilyReferral, principal: Principal): Partial<ReferralInFileView> => {
  if (!warning) return {};
  if (!warning.hiddenBecause) return { warning: warning.text };
  // The reason itself may bring somebody into danger: the family reads that there is one, not which.
  if (readerOf(principal) === 'family') return { hiddenBecause: 'recorded-reason' };
  return { warning: warning.text, hiddenBecause: warning.hiddenBecause };
};

export const showReferralInFile = (referral: FamilyReferral, principal: Principal): ReferralInFileView => {
  const { content } = referral;
  const introducer = introducerName(referral);
  return {
    referrerName: referral.referrerName,
    submittedOn: referral.submittedOn,
    concerns: content.concerns,
    ...(content.goesWell && { goesWell: content.goesWell }),
    frame: content.frame,
    ...(introducer && { introducerName: introducer }),
    ...(content.interpreter && { interpreter: content.interpreter }),
    contactWays: content.contact.ways,
    ...warningFor(referral, principal),
  };
};

export const openReferralInFile = query({
  name: 'open-referral-in-file',
  action: 'viewReferralInFile',
  load: async ({ store }: Tools, { familyId }: { readonly familyId: FamilyId }): Promise<Slice | undefined> => {
    const [file, referral] = await Promise.all([
      findFamilyFile(store, familyId),
      store.find(FamilyReferralKind, familyReferralKey(familyId)),
    ]);
    return file && referral && { ...file, referral: referral.value };
  },
  resource: resourceOf,
  view: ({ referral }: Slice, principal) => showReferralInFile(referral, principal),
  shows: ({ family }) => [family.id],
});
