// The family has the last word about what leaves. Somebody who must agree lets it go; anybody of the family can hold it,
// and take back what they said.
import { mustAgree } from '@greep/care';
import { type Day, fail, invalid, notAllowed, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import type { Leaving } from '../base-of.ts';
import { levelOf } from '../bottleneck.ts';
import type { BottleneckAddress, BottleneckSlice } from './bottleneck-file.ts';
import { leaveFile } from './leave-file.ts';
import { nameOf } from './name-of.ts';
import { answerWithBottleneck, onBottleneck } from './on-bottleneck.ts';
import { hasObjected } from './said-before.ts';
import { writeBottleneck } from './write-bottleneck.ts';
import { notNow } from './wrong-state.ts';

type Input = BottleneckAddress & { readonly answer: 'yes' | 'no'; readonly words?: string };
type Said = Pick<Leaving, 'objections' | 'askedAgain'> & {
  readonly leaving: Leaving;
  readonly on: Day;
  readonly byName: string;
  /** Left out when an objection is taken back. */
  readonly words?: string;
};

/** The words stand in the way of the bottleneck too, where nothing that happens to the text takes them away. */
const withObjections = ({ leaving, objections, askedAgain, on, byName, words }: Said): Leaving => {
  const step = words
    ? { what: 'objected' as const, level: levelOf(leaving), on, reason: words, byName }
    : { what: 'objection-lifted' as const, level: levelOf(leaving), on, byName };
  return { ...leaving, objections, askedAgain, steps: [...leaving.steps, step] };
};

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
    const askedAgain = leaving.askedAgain.filter((objector) => objector.personId !== personId);
    const said = { leaving, objections: others, askedAgain, on: today, byName };
    if (answer === 'no') {
      if (!words) return fail(invalid([{ pointer: '/words', code: 'required' }]));
      const held = withObjections({
        ...said,
        objections: [...others, { personId, name: byName, words, on: today }],
        words,
      });
      return ok(writeBottleneck('answer-text', held, version));
    }
    const me = slice.members.find(({ value }) => value.personId === personId);
    const letsGo = me !== undefined && mustAgree(me.value, today);
    const saidNo = hasObjected(leaving, personId);
    if (saidNo && (!letsGo || others.length > 0))
      return ok(writeBottleneck('answer-text', withObjections(said), version));
    if (!letsGo) return fail(notAllowed('others-let-it-leave'));
    if (others.length > 0) return fail(wrongState('text-is-objected'));
    return leaveFile(slice, leaving, { action: 'answer-text', today, newId, byName });
  },
  answer: answerWithBottleneck,
});
