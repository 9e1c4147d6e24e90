// Where referrals lie: one partition each, found by state for the assessor and by referrer for who sent it.
import { type Day, dayOf, type PersonId, type ReferralId } from '@greep/kernel';
import { type ItemKind, type Key, type Put, put, type Store, type Stored } from '@greep/store';
import * as z from 'zod';
import { isOpen, Progress, Referral } from './referral.ts';

export const ReferralKind: ItemKind<Referral> = {
  name: 'referral',
  schema: Referral,
  draft: Referral.refine(({ state }) => state === 'draft'),
};

/** Marks that a referral is about a family with this trait, so that the same family is found again. */
export const ReferralMatch = z.strictObject({ referralId: z.string() });
export type ReferralMatch = z.infer<typeof ReferralMatch>;
export const MatchKind: ItemKind<ReferralMatch> = { name: 'referral-match', schema: ReferralMatch };

export const referralPartition = (id: ReferralId | string): string => `REFERRAL#${id}`;
export const referralKey = (id: ReferralId | string): Key => ({ pk: referralPartition(id), sk: 'FILE' });
export const matchKey = (id: ReferralId, trait: string): Key => ({ pk: referralPartition(id), sk: `MATCH#${trait}` });

export const intakeIndex = (show: 'open' | 'done'): string => `INTAKE#${show}`;
export const referrerIndex = (referrer: PersonId): string => `REFERRER#${referrer}`;
export const matchIndex = (trait: string): string => `MATCH#${trait}`;
export const providerIndex = (providerId: string): string => `REFERRALS-AT#${providerId}`;

/** Day by which it is sorted: of submission, or of starting while it is a draft. */
export const sortDay = (referral: Referral): Day =>
  ('submittedOn' in referral && referral.submittedOn) || dayOf(referral.startedAt);

const isSent = (referral: Referral): boolean => referral.state !== 'draft' && referral.submittedOn !== undefined;

/** Every referral lies with its referrer; once sent it also lies in the assessor's intake. */
export const putReferral = (referral: Referral, version: number): Put => {
  const sk = `${sortDay(referral)}#${referral.id}`;
  return put({
    kind: ReferralKind,
    key: referralKey(referral.id),
    value: referral,
    version,
    ...(isSent(referral) && { gsi1: { pk: intakeIndex(isOpen(referral) ? 'open' : 'done'), sk } }),
    gsi2: { pk: referrerIndex(referral.referrer), sk },
  });
};

/** Lies with the provider from acceptance on, to count its room. */
export const ReferralAtProvider = z.strictObject({
  referralId: z.string(),
  providerId: z.string(),
  state: Progress.shape.state,
});
export type ReferralAtProvider = z.infer<typeof ReferralAtProvider>;
export const AtProviderKind: ItemKind<ReferralAtProvider> = {
  name: 'referral-at-provider',
  schema: ReferralAtProvider,
};

export const putAtProvider = (row: ReferralAtProvider, acceptedOn: string, version: number): Put =>
  put({
    kind: AtProviderKind,
    key: { pk: referralPartition(row.referralId), sk: 'AT-PROVIDER' },
    value: row,
    version,
    gsi2: { pk: providerIndex(row.providerId), sk: `${acceptedOn}#${row.referralId}` },
  });

export const findReferral = (store: Store, id: ReferralId | string): Promise<Stored<Referral> | undefined> =>
  store.find(ReferralKind, referralKey(id));
