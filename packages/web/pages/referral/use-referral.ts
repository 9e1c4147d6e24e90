import { useParams } from '@tanstack/react-router';
import { type Shown, useView } from '../../api/use-view.ts';
import type { ReferralId, ReferralView } from './referral-api.ts';

/** The referral of the address. Ids are checked by the server: an unknown one is a page that does not exist. */
export const useReferral = (): Shown<ReferralView> => {
  const { referralId } = useParams({ strict: false });
  return useView('GET /referrals/{referralId}', { params: { referralId: asId(referralId) } });
};

const isId = (text: string): text is ReferralId => text !== '';

const asId = (text: string | undefined): ReferralId => {
  if (text === undefined || !isId(text)) throw new Error('this page has a referral in its address');
  return text;
};
