// How long a contact that was noted in haste can be taken back, and by whom.
import type { Principal } from '@greep/access';
import { addSeconds, type Instant } from '@greep/kernel';
import type { Contact } from './contact.ts';

/** As long as on the ladder. */
const pullBackSeconds = 600;

/** What was corrected since is no slip any more. */
export const contactPullBackUntil = (
  { workerId, recordedAt, corrections = [] }: Contact,
  principal: Principal,
  now: Instant,
): Instant | undefined => {
  if (corrections.length > 0 || principal.kind !== 'person' || principal.personId !== workerId) return undefined;
  const until = addSeconds(recordedAt, pullBackSeconds);
  return now <= until ? until : undefined;
};
