// Who knows the family changes: another worker, another supervisor, somebody who joined. The copies outside hear it.
import { familyPartition } from '@greep/care';
import type { Carrier, DomainEvent } from '@greep/events';
import type { Store } from '@greep/store';
import { isOver } from '../bottleneck.ts';
import { BottleneckKind, bottleneckPrefix, LadderKind, ladderKey, ladderPartition, putLadder } from '../storage.ts';
import { commitAsCarrier } from './commit-as-carrier.ts';
import { familyIdIn, knownByOf } from './copy-bottleneck-to-doorbraak.ts';
import { whoKnowsFamily } from './who-knows-family.ts';

const carry = async (store: Store, event: DomainEvent): Promise<void> => {
  const familyId = familyIdIn(event);
  const rows = await store.list(BottleneckKind, familyPartition(familyId), bottleneckPrefix);
  const outside = rows.flatMap(({ value }) => (value.above && !isOver(value) ? [{ value, id: value.above.id }] : []));
  if (outside.length === 0) return;
  const people = await whoKnowsFamily(store, familyId);
  for (const { value, id } of outside) {
    const copy = await store.find(LadderKind, ladderKey(id));
    const knownBy = knownByOf(people, value, id);
    // Not carried yet: it will be born with everybody in it.
    if (!copy || knownBy.digests.join() === copy.value.knownBy.digests.join()) continue;
    await commitAsCarrier(store, event, {
      aggregate: ladderPartition(id),
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
