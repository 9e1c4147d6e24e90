import { hasAlong } from '../along/has-along.ts';
import type { SendCall } from './create-api.ts';
import { sendStraight } from './send-straight.ts';

/**
 * `await send('GET /families/{familyId}', { params: { familyId } })`: a view or a problem, never an exception. Where
 * families were taken along, what is asked of them goes by way of the device.
 */
export const send: SendCall = async (call, input) => {
  if (!hasAlong()) return sendStraight(call, input);
  const along = await import('../along/send-along.ts').catch(() => undefined);
  return along === undefined ? sendStraight(call, input) : along.sendAlong(call, input);
};
