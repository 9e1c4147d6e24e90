// What somebody can do with a bottleneck now: told to the screen, and decided again by each verb.
import type { Principal } from '@greep/access';
import { type FileReader, mustAgree, readerOf } from '@greep/care';
import type { Day } from '@greep/kernel';
import { type Bottleneck, isOver } from '../bottleneck.ts';
import type { BottleneckAct } from '../views.ts';
import type { BottleneckSlice } from './bottleneck-file.ts';
import { isLateOn } from './owner.ts';

const atSupervisor = (reader: FileReader, bottleneck: Bottleneck, today: Day): BottleneckAct[] => {
  if (reader === 'supervisor') return ['return', 'answer', 'pass-up'];
  return reader === 'worker' && isLateOn(bottleneck, today) ? ['pass-up'] : [];
};

const whileLeaving = ({ members }: BottleneckSlice, principal: Principal, today: Day): BottleneckAct[] => {
  const reader = readerOf(principal);
  if (reader !== 'family') return reader === 'worker' ? ['record-read-together', 'withdraw-text'] : ['withdraw-text'];
  const me = members.find(({ value }) => principal.kind === 'person' && value.personId === principal.personId);
  return me && mustAgree(me.value, today) ? ['answer-text', 'allow-leaving'] : ['answer-text'];
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
      return whileLeaving(slice, principal, today);
    case 'answered':
      return isNear ? ['judge'] : [];
    case 'closed':
      return isNear && bottleneck.helped === 'no' ? ['bring-up-again'] : [];
    default:
      return [];
  }
};

export const actsOn = (slice: BottleneckSlice, principal: Principal, today: Day): BottleneckAct[] => {
  const bottleneck = slice.bottleneck.value;
  const isEnded = slice.trajectory.value.state === 'ended';
  const acts = next(slice, principal, today).filter((act) => !isEnded || act === 'judge');
  const canWithdraw = readerOf(principal) !== 'supervisor' && !isOver(bottleneck) && bottleneck.state !== 'answered';
  return canWithdraw && !isEnded ? [...acts, 'withdraw'] : acts;
};
