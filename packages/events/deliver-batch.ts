// The outbox reaches us as a stream of rows in the order in which they were written. A batch is worked through
// one by one: side by side would lose that order.
import { type Arrival, type Courier, deliver, kindOf } from './deliver.ts';

/** Stops at the first row that could neither be carried nor set aside; answers how many were done before it. */
export const deliverBatch = async (arrivals: readonly Arrival[], courier: Courier): Promise<number> => {
  for (const [at, arrival] of arrivals.entries()) {
    try {
      await deliver(arrival, courier);
    } catch (error) {
      courier.alarm({ code: 'outbox-stuck', row: arrival.key.sk, reason: kindOf(error) });
      return at;
    }
  }
  return arrivals.length;
};
