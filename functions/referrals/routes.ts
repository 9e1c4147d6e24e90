// What the referrals function serves. Who may do what is decided in packages/access.
import { route } from '@greep/http';
import {
  AcceptInput,
  AnswerQuestionInput,
  AskInput,
  DeclineInput,
  EmptyInput,
  ProviderCapacities,
  ReferOnInput,
  ReferralListQuery,
  ReferralParams,
  ReferralRows,
  ReferralView,
  SaveDraftInput,
  SimilarReferrals,
  WithdrawInput,
} from '@greep/referrals';

const one = { params: ReferralParams, output: ReferralView, tag: 'Referrals', versioned: true } as const;

export const referralRoutes = {
  startReferral: route({ method: 'POST', path: '/referrals', action: 'draftReferral', summary: 'Start a referral as a draft', tag: 'Referrals', body: EmptyInput, output: ReferralView, success: 201 }),
  listReferrals: route({ method: 'GET', path: '/referrals', action: 'viewReferral', summary: 'Own referrals, or those to be assessed', tag: 'Referrals', query: ReferralListQuery, output: ReferralRows, success: 200 }),
  openReferral: route({ method: 'GET', path: '/referrals/{referralId}', action: 'viewReferral', summary: 'One referral', success: 200, ...one }),
  saveReferralDraft: route({ method: 'PUT', path: '/referrals/{referralId}/draft', action: 'draftReferral', summary: 'Save what was typed so far', body: SaveDraftInput, success: 200, ...one }),
  findSimilarReferrals: route({ method: 'GET', path: '/referrals/{referralId}/similar-referrals', action: 'checkKnown', summary: 'Perhaps known already', tag: 'Referrals', params: ReferralParams, output: SimilarReferrals, success: 200 }),
  submitReferral: route({ method: 'POST', path: '/referrals/{referralId}/submissions', action: 'submitReferral', summary: 'Send the draft to the assessor', body: EmptyInput, success: 200, ...one }),
  withdrawReferral: route({ method: 'POST', path: '/referrals/{referralId}/withdrawals', action: 'withdrawReferral', summary: 'Withdraw a draft or a referral that is not yet decided', body: WithdrawInput, success: 200, ...one }),
  askReferrer: route({ method: 'POST', path: '/referrals/{referralId}/questions', action: 'assessReferral', summary: 'Ask the referrer something', body: AskInput, success: 200, ...one }),
  answerQuestion: route({ method: 'POST', path: '/referrals/{referralId}/answers', action: 'answerQuestion', summary: 'Answer the question of the assessor', body: AnswerQuestionInput, success: 200, ...one }),
  declineReferral: route({ method: 'POST', path: '/referrals/{referralId}/declines', action: 'assessReferral', summary: 'Decline with a reason', body: DeclineInput, success: 200, ...one }),
  referOn: route({ method: 'POST', path: '/referrals/{referralId}/onward-referrals', action: 'assessReferral', summary: 'Refer on to other help with a reason', body: ReferOnInput, success: 200, ...one }),
  acceptReferral: route({ method: 'POST', path: '/referrals/{referralId}/acceptances', action: 'assessReferral', summary: 'Accept: choose provider and approach', body: AcceptInput, success: 200, ...one }),
  listProviderCapacities: route({ method: 'GET', path: '/provider-capacities', action: 'viewCapacity', summary: 'Room at the providers', tag: 'Referrals', output: ProviderCapacities, success: 200 }),
} as const;
