// The help for a family ends: what nobody answered yet is withdrawn, so that no team works on what nobody can answer to
// any more. What was answered can still be judged.
import { familyPartition, TrajectoryKind, trajectoryKey } from '@greep/care';
import type { Carrier, DomainEvent } from '@greep/events';
import { dayOf } from '@greep/kernel';
import type { Store } from '@greep/store';
import { waitsForAnswer } from '../bottleneck.ts';
import { stopped } from '../file/stopped.ts';
import { writeBottleneck } from '../file/write-bottleneck.ts';
import { BottleneckKind, bottleneckPrefix } from '../storage.ts';
import { commitAsCarrier } from './commit-as-carrier.ts';
import { familyIdIn } from './copy-bottleneck-to-doorbraak.ts';

/** Reads whether it has ended now: an ending that was taken back meanwhile stops nothing. */
const carry = async (store: Store, event: DomainEvent): Promise<void> => {
  const familyId = familyIdIn(event);
  const trajectory = await store.find(TrajectoryKind, trajectoryKey(familyId));
  if (trajectory?.value.state !== 'ended') return;
  const rows = await store.list(BottleneckKind, familyPartition(familyId), bottleneckPrefix);
  for (const { value, version } of rows) {
    if (!waitsForAnswer(value)) continue;
    const { next, facts } = stopped(value, { what: 'help-ended', on: dayOf(event.recordedAt) });
    await commitAsCarrier(store, event, writeBottleneck('stop-when-help-ended', next, version, { facts }).change);
  }
};

export const stopWhenHelpEnded = (storeFor: (gemeente: string) => Store): Carrier => ({
  name: 'stop-when-help-ended',
  hears: ['trajectory-moved.v1'],
  carry: (event) => carry(storeFor(event.gemeente), event),
});
