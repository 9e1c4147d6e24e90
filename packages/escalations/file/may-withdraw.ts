// Not everybody can make an obstacle disappear from an agenda: a child does not stop what others asked for.
import type { PersonPrincipal } from '@greep/access';
import { mustAgree } from '@greep/care';
import type { Day } from '@greep/kernel';
import type { BottleneckSlice } from './bottleneck-file.ts';

/** Who reported it, and who must agree with the plan. The worker takes back what a worker told, not what the family did. */
export const mayWithdraw = (
  { bottleneck, members }: BottleneckSlice,
  principal: PersonPrincipal,
  today: Day,
): boolean => {
  const { reportedBy } = bottleneck.value;
  if (reportedBy.personId === principal.personId) return true;
  if (principal.role === 'familyWorker') return reportedBy.as === 'worker';
  const me = members.find(({ value }) => value.personId === principal.personId)?.value;
  return me !== undefined && mustAgree(me, today);
};
