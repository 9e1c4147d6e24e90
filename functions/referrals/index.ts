// From draft to decision: the referrals of every gemeente.

import {
  acceptReferral,
  answerQuestion,
  askReferrer,
  declineReferral,
  findSimilarReferrals,
  listProviderCapacities,
  listReferrals,
  openReferral,
  referOn,
  saveReferralDraft,
  startReferral,
  submitReferral,
  withdrawReferral,
} from '@greep/referrals';
import { serveVerbs } from '@greep/serving';
import { referralRoutes } from './routes.ts';
import { sentences } from './sentences.ts';

const verbs = {
  acceptReferral,
  answerQuestion,
  askReferrer,
  declineReferral,
  findSimilarReferrals,
  listProviderCapacities,
  listReferrals,
  openReferral,
  referOn,
  saveReferralDraft,
  startReferral,
  submitReferral,
  withdrawReferral,
};

export const handler = await serveVerbs({ plane: 'referral', routes: referralRoutes, verbs, sentences });
