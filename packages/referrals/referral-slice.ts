// What every verb on one referral loads, and how its answer is rendered.
import { type Gemeente, ReferralId } from '@greep/kernel';
import { findOrganisation, type Organisation } from '@greep/people';
import type { Stored } from '@greep/store';
import { type Answer, momentOf, type Ref, type Request, type Tools } from '@greep/verbs';
import type { Referral } from './referral.ts';
import { referralResource } from './resource.ts';
import { showReferral } from './show-referral.ts';
import { findReferral } from './storage.ts';
import type { ReferralView } from './views.ts';

export type ReferralSlice = {
  readonly gemeente: Gemeente;
  readonly stored: Stored<Referral>;
  readonly provider?: Organisation;
};

type WithReferral = { readonly referralId: ReferralId };

const providerOf = async (tools: Tools, referral: Referral): Promise<Organisation | undefined> =>
  referral.state === 'accepted' ? findOrganisation(tools.store, referral.providerId) : undefined;

export const loadReferral = async (tools: Tools, { referralId }: WithReferral): Promise<ReferralSlice | undefined> => {
  const stored = await findReferral(tools.store, referralId);
  if (!stored) return undefined;
  const provider = await providerOf(tools, stored.value);
  return { gemeente: tools.store.gemeente, stored, ...(provider && { provider }) };
};

/** The three things that all commands on one referral have in common. */
export const onReferral = {
  load: loadReferral,
  resource: (slice: ReferralSlice) => referralResource(slice.gemeente, slice.stored.value),
  version: (slice: ReferralSlice) => slice.stored.version,
};

export const answerWithReferral = async (tools: Tools, ref: Ref, request: Request): Promise<Answer<ReferralView>> => {
  const slice = await loadReferral(tools, { referralId: ReferralId.parse(ref.referralId) });
  if (!slice) throw new Error('a referral that was just written is not there');
  return {
    view: showReferral(slice, request.principal, momentOf(tools, request)),
    version: slice.stored.version,
    location: `/referrals/${slice.stored.value.id}`,
  };
};
