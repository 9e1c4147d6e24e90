import { hasAlong, tellTime } from '../along/has-along.ts';
import { rememberedRole } from '../session/acting-role.ts';
import { csrfToken } from '../session/csrf-token.ts';
import { sayThatScreenIsHandedOver } from '../session/screen-handed-over.ts';
import { sayThatSessionIsOver } from '../session/session-over.ts';
import { readLanguage } from '../text/language.ts';
import { createApi, type SendCall, type Surroundings } from './create-api.ts';

export const around: Surroundings = {
  fetch: (address, request) => fetch(address, request),
  role: rememberedRole,
  csrfToken,
  language: readLanguage,
  newKey: () => crypto.randomUUID(),
  onSessionOver: sayThatSessionIsOver,
  onHandedOver: sayThatScreenIsHandedOver,
  onTime: tellTime,
};

/** Straight to the server, whatever lies on this device. */
export const sendStraight = createApi(around);

/**
 * `await send('GET /families/{familyId}', { params: { familyId } })`: a view or a problem, never an exception. Where
 * families were taken along, what is asked of them goes by way of the device.
 */
export const send: SendCall = async (call, input) => {
  if (!hasAlong()) return sendStraight(call, input);
  const along = await import('../along/send-along.ts').catch(() => undefined);
  return along === undefined ? sendStraight(call, input) : along.sendAlong(call, input);
};
