// A fact in the past tense that another part of Greep must hear about. It travels through the outbox,
// carries the whole current contribution of its aggregate and never a name or free text.
import { EventId, Gemeente, Instant } from '@greep/kernel';
import * as z from 'zod';

export const DomainEvent = z.strictObject({
  id: EventId,
  /** Such as `referral-accepted.v1`. */
  type: z.string().regex(/^[a-z]+(-[a-z]+)*\.v\d+$/),
  gemeente: Gemeente,
  /** The partition that changed, such as `REFERRAL#…`. */
  aggregate: z.string().min(1),
  /** The aggregate's own number, rising by one with each commit: put-if-newer is exact. */
  number: z.number().int().positive(),
  recordedAt: Instant,
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
});
export type DomainEvent = z.infer<typeof DomainEvent>;

/** What a verb says happened; the store adds id, gemeente, aggregate, number and time in the transaction. */
export type Fact = Pick<DomainEvent, 'type' | 'data'>;
