// Leaves no open file behind: what was typed is forgotten, the session ends, and the page becomes another site.
import { send } from '../api/send.ts';
import { forgetAllText } from '../autosave/kept-text.ts';
import { forgetRole } from './acting-role.ts';

/** Something that anyone could be looking at. */
const elsewhere = 'https://www.buienradar.nl/';

/** The entry in the history is replaced, and older ones find no session any more when somebody goes back. */
export const leaveNow = (): void => {
  document.title = 'Buienradar';
  document.body.hidden = true;
  forgetAllText();
  forgetRole();
  void send('POST /session/sign-out', { body: {}, isLeaving: true });
  globalThis.location.replace(elsewhere);
};
