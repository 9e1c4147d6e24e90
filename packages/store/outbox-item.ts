// A fact on its way to other parts of Greep. Written in the same transaction as what it tells of,
// so that neither exists without the other.
import { addSeconds, type Gemeente, type Instant } from '@greep/kernel';
import { chainSk, shardOf } from './chain.ts';
import { epochSeconds, type Item } from './item.ts';
import type { OutboxFact } from './port.ts';

/** Equal in shape to the DomainEvent of packages/events, which the store does not know. */
export type OutboxEvent = OutboxFact & {
  readonly id: string;
  readonly gemeente: Gemeente;
  readonly aggregate: string;
  readonly number: number;
  readonly recordedAt: Instant;
};

export const shardPk = (aggregate: string): string => `SHARD#${shardOf(aggregate)}`;

const twoWeeks = 14 * 24 * 3600;

/** In AWS the stream has delivered it long before it expires; locally the runner removes it and nothing expires. */
export const outboxExpiry = (from: Instant): { N: string } => ({ N: String(epochSeconds(addSeconds(from, twoWeeks))) });

export const outboxItem = (event: OutboxEvent): Item => ({
  pk: { S: shardPk(event.aggregate) },
  sk: { S: `${event.recordedAt}#${chainSk(event.number)}#${event.id}` },
  kind: { S: 'event' },
  version: { N: '1' },
  data: { S: JSON.stringify(event) },
  expiresAt: outboxExpiry(event.recordedAt),
});
