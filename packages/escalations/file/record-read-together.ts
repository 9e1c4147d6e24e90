// Not everybody reads on a screen: the worker records the day on which they read the text together and nobody objected.
import { type Day, fail, invalid, notAllowed, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { leaveFile } from './leave-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly on: Day };

export const recordReadTogether = command({
  name: 'record-read-together',
  action: 'recordReadTogether',
  visibleBy: 'viewBottlenecks',
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { on }: Input, { today, newId }, principal) => {
    const leaving = slice.bottleneck.value;
    if (principal.kind !== 'person') return fail(notAllowed());
    if (leaving.state !== 'leaving') return fail(notNow(leaving.state));
    if (on > today) return fail(invalid([{ pointer: '/on', code: 'day-in-future' }]));
    if (on < leaving.shownOn) return fail(invalid([{ pointer: '/on', code: 'before-text' }]));
    if (leaving.objections.length > 0) return fail(wrongState('text-is-objected'));
    const byName = nameOf(slice, principal.personId);
    return leaveFile(slice, leaving, { action: 'record-read-together', today, newId, on, byName });
  },
  answer: answerWithBottleneck,
});
