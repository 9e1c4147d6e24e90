import { send } from '../api/send.ts';
import { forgetAllText } from '../autosave/kept-text.ts';
import { forgetRole } from './acting-role.ts';
import { forgetScannedCode } from './scanned-code.ts';

/** Ends the session, at the issuer too where that is possible, and starts the application afresh, so that nothing of this person stays in memory. */
export const signOut = async (): Promise<void> => {
  const answer = await send('POST /session/sign-out', { body: {} });
  forgetAllText();
  forgetRole();
  forgetScannedCode();
  const further = answer.ok ? answer.view.continueAt : undefined;
  globalThis.location.assign(further ?? '/uitgelogd');
};
