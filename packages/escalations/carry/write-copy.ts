// A copy that changed because of its file: born with its first revision, one further with every change.
import type { DomainEvent } from '@greep/events';
import type { Store } from '@greep/store';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { ladderChange } from '../ladder/write-ladder.ts';
import { commitAsCarrier } from './commit-as-carrier.ts';

export const writeCopy = (
  store: Store,
  event: DomainEvent,
  next: DoorbraakBottleneck,
  version: number,
): Promise<void> =>
  commitAsCarrier(
    store,
    event,
    ladderChange('copy-from-file', version === 0 ? next : { ...next, revision: next.revision + 1 }, version),
  );
