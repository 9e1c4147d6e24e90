// A carrier brings a fact to another plane. It may hear the same fact twice, late or out of order,
// so what it does must be the same the second time.
import type { DomainEvent } from './envelope.ts';

export type Carrier = {
  readonly name: string;
  /** Event types it listens to, such as `referral-accepted.v1`. */
  readonly hears: readonly string[];
  /** Idempotent. Throws when it must be tried again; after some tries the event is set aside as poison. */
  readonly carry: (event: DomainEvent) => Promise<void>;
};
