// The family has the last word about what leaves. Somebody who must agree lets it go; anybody of the family can hold it.
import { mustAgree } from '@greep/care';
import { fail, invalid, notAllowed, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { type Bottleneck, levelOf } from '../bottleneck.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { leaveFile } from './leave-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly answer: 'yes' | 'no'; readonly words?: string };
type Leaving = Extract<Bottleneck, { state: 'leaving' }>;

export const answerText = command({
  name: 'answer-text',
  action: 'allowLeaving',
  visibleBy: 'viewBottlenecks',
  ...onBottleneck,
  decide: (slice: BottleneckSlice, { answer, words }: Input, { today, newId }, principal) => {
    const { value: leaving, version } = slice.bottleneck;
    if (principal.kind !== 'person') return fail(notAllowed());
    if (leaving.state !== 'leaving') return fail(notNow(leaving.state));
    const { personId } = principal;
    const byName = nameOf(slice, personId);
    const others = leaving.objections.filter((objection) => objection.personId !== personId);
    if (answer === 'no') {
      if (!words) return fail(invalid([{ pointer: '/words', code: 'required' }]));
      const held: Leaving = {
        ...leaving,
        objections: [...others, { personId, name: byName, words, on: today }],
        steps: [...leaving.steps, { what: 'objected', level: levelOf(leaving), on: today, byName }],
      };
      return ok(writeBottleneck('answer-text', held, version));
    }
    const me = slice.members.find(({ value }) => value.personId === personId);
    if (!me || !mustAgree(me.value, today)) return fail(notAllowed('others-let-it-leave'));
    if (others.length > 0) return fail(wrongState('text-is-objected'));
    return leaveFile(slice, leaving, { action: 'answer-text', today, newId, byName });
  },
  answer: answerWithBottleneck,
});
