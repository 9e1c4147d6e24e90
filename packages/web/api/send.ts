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
};

/** `await send('GET /families/{familyId}', { params: { familyId } })`: a view or a problem, never an exception. */
export const send = createApi(around);
