// A carrier writes in the name of the system, because of the fact that it heard. When somebody wrote a moment earlier
// it throws, and is asked again: then it reads anew.
import type { DomainEvent } from '@greep/events';
import type { Change, Store } from '@greep/store';

export const commitAsCarrier = async (store: Store, event: DomainEvent, change: Change): Promise<void> => {
  const committed = await store.commit(change, {
    actor: { personId: 'system', role: 'carrier', because: event.id },
    requestId: event.id,
  });
  if (!committed.ok) throw new Error(`${change.action} was refused: ${committed.error.kind}`);
};
