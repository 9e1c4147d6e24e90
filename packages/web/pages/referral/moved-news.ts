import type { NewsItem } from './news.tsx';
import type { ReferralView, SayReferral } from './referral-api.ts';

/** Somebody else was first: what the referral has become, and what the reader had typed. */
export const movedNews = ({ state }: ReferralView, typed: string, t: SayReferral): NewsItem => {
  const isOpen = state === 'submitted' || state === 'question-asked';
  const title = state === 'withdrawn' ? t('moved.withdrawn') : t(isOpen ? 'moved.changed' : 'moved.decided');
  return { kind: 'warning', title, text: t('moved.text'), ...(typed !== '' && { typed }) };
};
