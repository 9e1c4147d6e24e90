// The outbox reaches us as a stream of rows in the order in which they were written. A batch is worked through
// one by one: side by side would lose that order.
import { type Courier, deliver, kindOf } from './deliver.ts';

/** A new row of the outbox; `content` is the event that lies in it, not yet read. */
export type Arrival = { readonly id: string; readonly sequence: string; readonly content: unknown };

/** What the stream is answered: from this row on everything comes again, in the same order. */
export type BatchAnswer = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

/** Stops at the first row that could neither be carried nor set aside. */
export const deliverBatch = async (arrivals: readonly Arrival[], courier: Courier): Promise<BatchAnswer> => {
  for (const { id, sequence, content } of arrivals) {
    try {
      await deliver(id, content, courier);
    } catch (error) {
      courier.alarm({ code: 'outbox-stuck', id, carrier: '*', tries: 1, reason: kindOf(error) });
      return { batchItemFailures: [{ itemIdentifier: sequence }] };
    }
  }
  return { batchItemFailures: [] };
};
