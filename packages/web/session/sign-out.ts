import { hasAlong } from '../along/has-along.ts';
import { send } from '../api/send.ts';
import { forgetAllText } from '../autosave/kept-text.ts';
import { forgetRole } from './acting-role.ts';
import { forgetScannedCode } from './scanned-code.ts';

/** What was taken along goes first; false when words would go with it and nobody said that they may. */
const leaveDevice = async (isSure: boolean): Promise<boolean> => {
  if (!hasAlong()) return true;
  const along = await import('../along/sign-out-along.ts');
  if (await along.leaveDevice(isSure)) return true;
  globalThis.location.assign(along.askAtSignOut);
  return false;
};

/** Ends the session, at the issuer too where that is possible, and starts the application afresh, so that nothing of this person stays in memory. */
export const signOut = async (isSure = false): Promise<void> => {
  if (!(await leaveDevice(isSure))) return;
  const answer = await send('POST /session/sign-out', { body: {} });
  forgetAllText();
  forgetRole();
  forgetScannedCode();
  const further = answer.ok ? answer.view.continueAt : undefined;
  globalThis.location.assign(further ?? '/uitgelogd');
};
