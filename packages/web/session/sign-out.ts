import { send } from '../api/send.ts';
import { forgetAllText } from '../autosave/kept-text.ts';
import { forgetRole } from './acting-role.ts';

/** Ends the session and starts the application afresh, so that nothing of this person stays in memory. */
export const signOut = async (): Promise<void> => {
  await send('DELETE /session', {});
  forgetAllText();
  forgetRole();
  globalThis.location.assign('/uitgelogd');
};
