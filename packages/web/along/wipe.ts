// Nothing stays: not the boxes, not the half in the cookie jar, not the application itself.
import { Dexie } from 'dexie';
import { beReadyNoMore } from './be-ready.ts';
import { dropHalf } from './half-in-jar.ts';
import { rememberAlong } from './has-along.ts';
import { shelfName } from './shelf.ts';
import { forgetVault } from './vault.ts';

export const wipe = async (): Promise<void> => {
  dropHalf();
  forgetVault();
  rememberAlong(false);
  await Dexie.delete(shelfName);
  await beReadyNoMore().catch(() => undefined);
};
