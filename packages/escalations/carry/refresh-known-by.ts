// Who knows the family changes: another worker, another supervisor, somebody who joined. The copies outside hear it.
import { familyPartition } from '@greep/care';
import type { Carrier, DomainEvent } from '@greep/events';
import type { LadderId } from '@greep/kernel';
import type { Store } from '@greep/store';
import type { Bottleneck } from '../bottleneck.ts';
import { BottleneckKind, bottleneckPrefix, LadderKind, ladderKey, ladderPartition, putLadder } from '../storage.ts';
import { commitAsCarrier } from './commit-as-carrier.ts';
import { familyIdIn, knownByOf } from './copy-bottleneck-to-doorbraak.ts';
import { whoKnowsFamily } from './who-knows-family.ts';

/** Also those that were answered: they can be corrected, and are examples to others. */
const copiesOf = ({ above, rounds }: Bottleneck): readonly LadderId[] =>
  [above, ...rounds.map((round) => round.above)].flatMap((one) => (one ? [one.id] : []));

const carry = async (store: Store, event: DomainEvent): Promise<void> => {
  const familyId = familyIdIn(event);
  const rows = await store.list(BottleneckKind, familyPartition(familyId), bottleneckPrefix);
  const outside = rows.flatMap(({ value }) => copiesOf(value).map((id) => ({ value, id })));
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
      puts: [putLadder({ ...copy.value, knownBy, refreshed: copy.value.refreshed + 1 }, copy.version)],
    });
  }
};

export const refreshKnownBy = (storeFor: (gemeente: string) => Store): Carrier => ({
  name: 'refresh-known-by',
  hears: ['trajectory-moved.v1', 'members-changed.v1', 'bottleneck-counted.v1'],
  carry: (event) => carry(storeFor(event.gemeente), event),
});
