// The keys of this window, and what they open. Keys live in memory; without the server they come back after a reload by
// the two halves, for as long as the session may last.
import { findHalf, keepHalf } from './half-in-jar.ts';
import { type Box, keyFromHalves, keyOf, lock, lockSecret, newSecret, unlock, unlockKey } from './lock.ts';
import { type CopyRow, Shelf } from './shelf.ts';

export type Vault = {
  readonly shelf: Shelf;
  /** Of one copy; undefined until the server gave it, or the halves opened it. */
  readonly keyOf: (row: CopyRow) => Promise<CryptoKey | undefined>;
  /** The server gave this key: it opens from now on, and after a reload without the server too. */
  readonly learn: (copyId: string, secret: string) => Promise<{ readonly key: CryptoKey; readonly box: Box }>;
  readonly lockSelf: (place: string, value: unknown) => Promise<Box>;
  readonly unlockSelf: (place: string, box: Box) => Promise<unknown>;
  /** Nothing opens any more, until the server is asked again. */
  readonly forgetKeys: () => void;
};

const placeOfKey = (copyId: string): string => `key/${copyId}`;

export const openVault = (shelf: Shelf): Vault => {
  const keys = new Map<string, CryptoKey>();
  let locking: { readonly half: string; readonly key: CryptoKey } | undefined;

  const besideHalf = async (): Promise<string> => {
    const known = await shelf.self.get('self');
    if (known) return known.half;
    const half = newSecret();
    await shelf.self.put({ id: 'self', half });
    return half;
  };
  const lockingKey = async (isMade: boolean): Promise<CryptoKey | undefined> => {
    const found = findHalf();
    if (found === undefined && !isMade) return undefined;
    const half = found ?? newSecret();
    if (found === undefined) keepHalf(half);
    if (locking?.half !== half) locking = { half, key: await keyFromHalves(half, await besideHalf()) };
    return locking.key;
  };
  const sureKey = async (): Promise<CryptoKey> => {
    const key = await lockingKey(true);
    if (key === undefined) throw new Error('a key that was just made is not there');
    return key;
  };

  return {
    shelf,
    keyOf: async ({ id, key }) => {
      const known = keys.get(id);
      if (known) return known;
      const locker = key && (await lockingKey(false));
      const opened = locker && (await unlockKey(locker, placeOfKey(id), key));
      if (opened) keys.set(id, opened);
      return opened;
    },
    learn: async (copyId, secret) => {
      const key = await keyOf(secret);
      keys.set(copyId, key);
      return { key, box: await lockSecret(await sureKey(), placeOfKey(copyId), secret) };
    },
    lockSelf: async (place, value) => lock(await sureKey(), place, value),
    unlockSelf: async (place, box) => {
      const key = await lockingKey(false);
      return key && unlock(key, place, box);
    },
    forgetKeys: () => {
      keys.clear();
      locking = undefined;
    },
  };
};

let opened: Vault | undefined;

/** Of this window. */
export const vault = (): Vault => {
  opened ??= openVault(new Shelf());
  return opened;
};

export const forgetVault = (): void => {
  opened?.forgetKeys();
  opened?.shelf.close();
  opened = undefined;
};
