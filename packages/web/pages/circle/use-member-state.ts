import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { CircleMember } from './circle-views.ts';

/** How far somebody is with reading along, in a sentence. */
export const useMemberState = (): ((member: CircleMember) => string) => {
  const t = useText('circle');
  const language = useLanguage();
  return ({ isShared, hasSignedIn, invitedAt }) => {
    if (!isShared) return t('state.stopped');
    if (hasSignedIn) return t('state.in');
    return invitedAt === undefined
      ? t('state.none')
      : t('state.code', { date: spokenDate(invitedAt, 'day', language) });
  };
};
