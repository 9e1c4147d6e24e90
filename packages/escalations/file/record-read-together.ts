// Not everybody reads on a screen: the worker records the day on which they read the text together and nobody objected.
// Whoever said no before was there, or says it themselves.
import { type Day, fail, invalid, notAllowed, type PersonId, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { leaveFile } from './leave-file.ts';
import { mustBeThere } from './must-be-there.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly on: Day; readonly present?: readonly PersonId[] };

export const recordReadTogether = command({
  name: 'record-read-together',
  action: 'recordReadTogether',
  visibleBy: 'viewBottlenecks',
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { on, present = [] }: Input, { today, newId }, principal) => {
    const leaving = slice.bottleneck.value;
    if (principal.kind !== 'person') return fail(notAllowed());
    if (leaving.state !== 'leaving') return fail(notNow(leaving.state));
    if (on > today) return fail(invalid([{ pointer: '/on', code: 'day-in-future' }]));
    if (on < leaving.shownOn) return fail(invalid([{ pointer: '/on', code: 'before-text' }]));
    if (leaving.objections.length > 0) return fail(wrongState('text-is-objected'));
    const isMissing = mustBeThere(slice).some(({ personId }) => !present.includes(personId));
    if (isMissing) return fail(invalid([{ pointer: '/present', code: 'objector-must-be-there' }]));
    const byName = nameOf(slice, principal.personId);
    return leaveFile(slice, leaving, { action: 'record-read-together', today, newId, on, byName });
  },
  answer: answerWithBottleneck,
});
