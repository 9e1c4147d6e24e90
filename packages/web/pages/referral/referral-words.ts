// How the state of a referral is said in plain words, for whoever reads it.
import type { ListText, ReferralRow, ReferralView, SayList } from './referral-api.ts';

type Standing = Pick<ReferralRow, 'state' | 'progress'>;

const ended = new Set<ReferralRow['state']>(['declined', 'referred-on', 'withdrawn']);

/** Nobody has to do anything for it any more. */
export const isEnded = ({ state, progress }: Standing): boolean =>
  ended.has(state) ||
  progress?.state === 'running' ||
  progress?.state === 'closed' ||
  progress?.state === 'not-started';

const key = ({ state, progress }: Standing, reader: ReferralView['reader']): ListText => {
  if (progress) return `progress.${progress.state}`;
  if (reader === 'assessor' && (state === 'submitted' || state === 'question-asked')) return `assessed.${state}`;
  return `state.${state}`;
};

export const standingInWords = (standing: Standing, reader: ReferralView['reader'], t: SayList): string =>
  t(key(standing, reader));

/** Whose turn it is; nobody's when it has ended. */
export const turnInWords = (row: ReferralRow, reader: ReferralView['reader'], t: SayList): string | undefined => {
  if (isEnded(row)) return undefined;
  if (row.isMyTurn) return t('turn.me');
  if (row.state === 'accepted') return t('turn.provider');
  return t(reader === 'assessor' ? 'turn.referrer' : 'turn.assessor');
};

export const waitInWords = ({ state, waitingDays: count }: ReferralRow, t: SayList): string => {
  const what = state === 'draft' ? 'begun' : 'waiting';
  return count === 0 ? t(`${what}.today`) : t(what, { count });
};

export const familyInWords = (name: string, t: SayList): string =>
  name.trim() === '' ? t('family.none') : t('family', { name: name.trim() });
