// Who knows the family changes: another worker, another supervisor, somebody who joined. The copies outside hear it.
import { familyPartition } from '@greep/care';
import type { Carrier, DomainEvent } from '@greep/events';
import type { Store } from '@greep/store';
import { isOver } from '../bottleneck.ts';
import { BottleneckKind, bottleneckPrefix, LadderKind, ladderKey, ladderPartition, putLadder } from '../storage.ts';
import { commitAsCarrier } from './commit-as-carrier.ts';
import { familyIdIn, knownByOf } from './copy-bottleneck-to-doorbraak.ts';

const carry = async (store: Store, event: DomainEvent): Promise<void> => {
  const rows = await store.list(BottleneckKind, familyPartition(familyIdIn(event)), bottleneckPrefix);
  for (const { value } of rows) {
    if (!value.above || isOver(value)) continue;
    const copy = await store.find(LadderKind, ladderKey(value.above.id));
    // Not carried yet: it will be born with everybody in it.
    if (!copy) continue;
    const knownBy = await knownByOf(store, value, value.above.id);
    if (knownBy.digests.join() === copy.value.knownBy.digests.join()) continue;
    await commitAsCarrier(store, event, {
      aggregate: ladderPartition(copy.value.id),
      action: 'refresh-known-by',
      puts: [putLadder({ ...copy.value, knownBy }, copy.version)],
    });
  }
};

export const refreshKnownBy = (storeFor: (gemeente: string) => Store): Carrier => ({
  name: 'refresh-known-by',
  hears: ['trajectory-moved.v1', 'members-changed.v1', 'bottleneck-counted.v1'],
  carry: (event) => carry(storeFor(event.gemeente), event),
});
