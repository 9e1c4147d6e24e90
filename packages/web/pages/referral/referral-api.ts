// What the server tells about referrals, by the names that the pages use.
import type { Input, View } from '../../api/api.ts';
import type { TextKey } from '../../text/catalogue.ts';
import type { Say } from '../../text/use-text.ts';

export type ReferralView = View<'GET /referrals/{referralId}'>;
export type ReferralRow = View<'GET /referrals'>['rows'][number];
export type Draft = Input<'PUT /referrals/{referralId}/draft'>['body']['draft'];
export type DraftPerson = NonNullable<Draft['people']>[number];
export type ReferralId = ReferralView['id'];
export type Provider = View<'GET /provider-capacities'>['providers'][number];

export type ReferralText = TextKey<'referral'>;
export type SayReferral = Say<'referral'>;
/** What lists of referrals say: about one referral too, wherever it is named. */
export type ListText = TextKey<'referral-list'>;
export type SayList = Say<'referral-list'>;

/** What changes when something is done with a referral: every list and every page of it. */
export const touched = ['GET /referrals', 'GET /referrals/{referralId}'] as const;
