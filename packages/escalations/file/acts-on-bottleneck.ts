// What somebody can do with a bottleneck now: told to the screen, and decided again by each verb.
import type { Principal } from '@greep/access';
import { type FileReader, mustAgree, readerOf } from '@greep/care';
import type { Day } from '@greep/kernel';
import type { Leaving } from '../base-of.ts';
import { type Bottleneck, waitsForAnswer } from '../bottleneck.ts';
import type { BottleneckSlice } from './bottleneck-file.ts';
import { mayWithdraw } from './may-withdraw.ts';
import { isLateOn } from './owner.ts';
import { hasObjected } from './said-before.ts';
import type { BottleneckAct } from './views.ts';

const atSupervisor = (reader: FileReader, bottleneck: Bottleneck, today: Day): BottleneckAct[] => {
  if (reader === 'supervisor') return ['return', 'answer', 'pass-up'];
  return reader === 'worker' && isLateOn(bottleneck, today) ? ['pass-up'] : [];
};

const whileLeaving = (
  { members }: BottleneckSlice,
  leaving: Leaving,
  principal: Principal,
  today: Day,
): BottleneckAct[] => {
  const reader = readerOf(principal);
  if (reader !== 'family') return reader === 'worker' ? ['record-read-together', 'withdraw-text'] : ['withdraw-text'];
  if (principal.kind !== 'person') return [];
  const { personId } = principal;
  const me = members.find(({ value }) => value.personId === personId);
  if (me && mustAgree(me.value, today)) return ['answer-text', 'allow-leaving'];
  return hasObjected(leaving, personId) ? ['answer-text', 'lift-objection'] : ['answer-text'];
};

const next = (slice: BottleneckSlice, principal: Principal, today: Day): BottleneckAct[] => {
  const bottleneck = slice.bottleneck.value;
  const reader = readerOf(principal);
  const isNear = reader !== 'supervisor';
  switch (bottleneck.state) {
    case 'at-supervisor':
      return atSupervisor(reader, bottleneck, today);
    case 'returned':
      if (!isNear) return [];
      return bottleneck.from === 'supervisor' ? ['answer-question'] : ['send-answer'];
    case 'leaving':
      return whileLeaving(slice, bottleneck, principal, today);
    case 'answered':
      return isNear ? ['judge'] : [];
    case 'closed':
      return isNear && bottleneck.helped === 'no' ? ['bring-up-again'] : [];
    case 'withdrawn':
      return isNear ? ['bring-up-again'] : [];
    default:
      return [];
  }
};

/** When the help has ended nothing new begins: what waits can be answered where it lies, judged or stopped. */
const whenEnded: readonly BottleneckAct[] = ['answer', 'judge'];

export const actsOn = (slice: BottleneckSlice, principal: Principal, today: Day): BottleneckAct[] => {
  const isEnded = slice.trajectory.value.state === 'ended';
  const acts = next(slice, principal, today).filter((act) => !isEnded || whenEnded.includes(act));
  if (principal.kind !== 'person' || readerOf(principal) === 'supervisor') return acts;
  const canWithdraw = waitsForAnswer(slice.bottleneck.value) && mayWithdraw(slice, principal, today);
  return canWithdraw ? [...acts, 'withdraw'] : acts;
};
