import { hasAlong } from '../along/has-along.ts';
import type { Problem } from '../api/answer.ts';
import { send } from '../api/send.ts';
import { askOthersToPutAway, putTextAway } from './put-text-away.ts';
import { startTurn, tellOtherWindows } from './screen-handed-over.ts';

/**
 * Makes the session smaller and begins anew, by way of the issuer where it can sign out: it would otherwise let
 * anybody in as this worker without asking. Answers only what went wrong.
 */
export const handScreenOver = async (familyId: string, forget: () => void): Promise<Problem | undefined> => {
  const [away] = await Promise.all([putTextAway(familyId), askOthersToPutAway(familyId)]);
  if (away) return away;
  // The halves go before the screen does: in the turn of the family no copy opens, and the server gives the keys again.
  if (hasAlong()) (await import('../along/session-along.ts')).lockUp();
  const answer = await send('POST /session/family-turn', { body: { familyId } });
  if (!answer.ok) return answer.problem;
  tellOtherWindows();
  startTurn(forget, answer.view.continueAt);
  return undefined;
};
