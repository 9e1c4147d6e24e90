import { tellTime } from '../along/has-along.ts';
import { rememberedRole } from '../session/acting-role.ts';
import { csrfToken } from '../session/csrf-token.ts';
import { sayThatScreenIsHandedOver } from '../session/screen-handed-over.ts';
import { sayThatSessionIsOver } from '../session/session-over.ts';
import { readLanguage } from '../text/language.ts';
import { createApi, type Surroundings } from './create-api.ts';

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
