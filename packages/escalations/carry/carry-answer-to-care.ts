// Carried down: where the copy lies now, what was asked, and what was answered. The file keeps all of it;
// only the family and its worker say whether it helped.
import { TrajectoryKind, trajectoryKey } from '@greep/care';
import type { Carrier, DomainEvent } from '@greep/events';
import { dayOf, LadderId } from '@greep/kernel';
import type { Store } from '@greep/store';
import * as z from 'zod';
import { type Bottleneck, waitsForAnswer } from '../bottleneck.ts';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { stopped } from '../file/stopped.ts';
import { writeBottleneck } from '../file/write-bottleneck.ts';
import { BottleneckKind, bottleneckKey, LadderKind, LinkKind, ladderKey, linkKey } from '../storage.ts';
import { asAbove } from './as-above.ts';
import { commitAsCarrier } from './commit-as-carrier.ts';
import { roundsAsAbove } from './from-above.ts';

const Stepped = z.looseObject({ ladderId: LadderId });

/** Brought up again since: the earlier round that the copy belongs to hears it, and nothing else changes. */
const hearInRounds = (bottleneck: Bottleneck, copy: DoorbraakBottleneck): Bottleneck | undefined => {
  const at = bottleneck.rounds.findIndex(({ above }) => above?.id === copy.id);
  const round = bottleneck.rounds[at];
  if (!round?.above || round.above.heard >= copy.revision) return undefined;
  const rounds = bottleneck.rounds.toSpliced(at, 1, ...roundsAsAbove({ ...round, above: round.above }, copy));
  return { ...bottleneck, rounds };
};

const hear = (bottleneck: Bottleneck, copy: DoorbraakBottleneck): Bottleneck | undefined => {
  const { above } = bottleneck;
  if (above?.id !== copy.id) return hearInRounds(bottleneck, copy);
  if (above.heard >= copy.revision) return undefined;
  // What the file sent has not arrived there yet: what lies there now is older than what the file knows.
  if (above.sent > copy.heard.file && copy.state === 'returned') return undefined;
  return asAbove({ ...bottleneck, above }, copy);
};

/** An answer that was judged and then taken back lies above again: when the help has ended meanwhile, nobody waits for it. */
const afterTheEnd = async (store: Store, event: DomainEvent, next: Bottleneck): Promise<ReturnType<typeof stopped>> => {
  if (!waitsForAnswer(next)) return { next, facts: [] };
  const trajectory = await store.find(TrajectoryKind, trajectoryKey(next.familyId));
  if (trajectory?.value.state !== 'ended') return { next, facts: [] };
  return stopped(next, { what: 'help-ended', on: dayOf(event.recordedAt) });
};

/** Reads the copy as it is now, not as it was when the fact was written: late or out of order makes no difference. */
const carry = async (store: Store, event: DomainEvent): Promise<void> => {
  const { ladderId } = Stepped.parse(event.data);
  const [copy, link] = await Promise.all([
    store.find(LadderKind, ladderKey(ladderId)),
    store.find(LinkKind, linkKey(ladderId)),
  ]);
  if (!copy || !link) throw new Error('the copy has no way back to its file');
  const { familyId, bottleneckId } = link.value;
  const row = await store.find(BottleneckKind, bottleneckKey(familyId, bottleneckId));
  if (!row) throw new Error('the bottleneck is not in its file');
  const next = hear(row.value, copy.value);
  if (!next) return;
  const last = await afterTheEnd(store, event, next);
  await commitAsCarrier(
    store,
    event,
    writeBottleneck('hear-from-above', last.next, row.version, { facts: last.facts }).change,
  );
};

export const carryAnswerToCare = (storeFor: (gemeente: string) => Store): Carrier => ({
  name: 'carry-answer-to-care',
  hears: ['bottleneck-stepped.v1'],
  carry: (event) => carry(storeFor(event.gemeente), event),
});
