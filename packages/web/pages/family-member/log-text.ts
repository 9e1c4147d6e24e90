// Which acts and reasons of the access log have a sentence of their own in the catalogue `looks`.
import type { TextKey } from '../../text/catalogue.ts';

const acts = [
  'open-family-file',
  'list-families',
  'list-waiting-families',
  'open-referral-in-file',
  'open-referral',
  'list-referrals',
  'find-similar-referrals',
  'open-plan',
  'open-goal',
  'open-plan-version',
  'open-plan-on-paper',
  'compare-plan-versions',
  'open-access-log',
  'open-file-for-referral',
  'choose-worker',
  'name-introducer',
  'record-first-meeting',
  'change-phase',
  'end-trajectory',
  'reopen-trajectory',
  'record-contact',
  'correct-contact',
  'pull-back-contact',
  'set-appointment',
  'add-member',
  'change-member',
  'end-member',
  'readmit-member',
  'invite-member',
  'record-goal',
  'open-conversation',
  'record-concern',
  'choose-concern',
  'take-back-choice',
  'drop-concern',
  'take-back-concern',
  'set-question',
  'set-step',
  'take-along',
  'open-taken-along',
  'leave-behind',
  'change-goal',
  'reword-goal',
  'drop-goal',
  'take-back-goal',
  'order-goals',
  'record-action',
  'change-action',
  'drop-action',
  'take-back-action',
  'complete-action',
  'reopen-action',
  'propose-plan',
  'answer-plan',
  'open-evaluation',
  'record-evaluation',
  'contradict-score',
  'answer-contradiction',
  'correct-score',
  'agree-and-share-plan',
  'withdraw-share',
  'restore-share',
  'open-circle',
  'list-shared-plans',
  'open-shared-plan',
  'complete-own-part',
  'reopen-own-part',
  'end-own-part',
  'invite-reader',
  'accept-sharing',
  'answer-ending',
  'list-my-bottlenecks',
  'list-bottlenecks',
  'open-bottleneck',
  'preview-text',
  'report-bottleneck',
  'return-bottleneck',
  'answer-returned',
  'answer-at-supervisor',
  'pass-up-from-file',
  'send-answer',
  'withdraw-text',
  'answer-text',
  'record-read-together',
  'judge-answer',
  'bring-up-again',
  'withdraw-bottleneck',
  'hear-from-above',
  'stop-when-help-ended',
] as const;

const purposes = [
  'works-with-family',
  'supervises-worker',
  'shared-by-family',
  'stand-in',
  'emergency',
  'family-turn',
] as const;

const purposeOfRole: Readonly<Record<string, (typeof purposes)[number]>> = {
  familyWorker: 'works-with-family',
  supervisor: 'supervises-worker',
  networkMember: 'shared-by-family',
  partner: 'shared-by-family',
  familyTurn: 'family-turn',
};

const find = <Code extends string>(codes: readonly Code[], code: string): Code | undefined =>
  codes.find((known) => known === code);

export const actText = (action: string): TextKey<'looks'> => {
  const known = find(acts, action);
  return known === undefined ? 'log.other' : `log.${known}`;
};

/** Whoever changed something did so for the reason that belongs to the role. */
export const purposeText = (purpose: string, role: string): TextKey<'looks'> | undefined => {
  if (role === 'familyMember') return 'why.family';
  const known = find(purposes, purpose) ?? purposeOfRole[role];
  return known === undefined ? undefined : `why.${known}`;
};

const roles = ['familyMember', 'networkMember', 'partner', 'familyWorker', 'familyTurn', 'supervisor'] as const;

export const roleText = (role: string): TextKey<'looks'> | undefined => {
  const known = find(roles, role);
  return known === undefined ? undefined : `role.${known}`;
};
