// Locking and unlocking with AES-256-GCM. Each box is tied to its place: put elsewhere, it does not open.

export type Box = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

const algorithm = 'AES-GCM';
/** 96 bits of chance for each box (NIST SP 800-38D, 8.2.2). */
const ivLength = 12;
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const textOf = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export const newSecret = (): string => textOf(crypto.getRandomValues(new Uint8Array(32)));

/** A key that opens boxes and can never be read back out of the browser. */
export const keyOf = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, ['encrypt', 'decrypt']);

/** The key that locks the keys: from a half in the cookie jar and a half beside the boxes (RFC 5869). */
export const keyFromHalves = async (inJar: string, beside: string): Promise<CryptoKey> => {
  const material = await crypto.subtle.importKey('raw', bytesOf(inJar), 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: bytesOf(beside), info: encode('greep meenemen') };
  const may: readonly KeyUsage[] = ['encrypt', 'decrypt', 'unwrapKey'];
  return crypto.subtle.deriveKey(how, material, { name: algorithm, length: 256 }, false, may);
};

const tied = (iv: BufferSource, place: string): AesGcmParams => ({
  name: algorithm,
  iv,
  additionalData: encode(place),
});

const lockBytes = async (key: CryptoKey, place: string, bytes: BufferSource): Promise<Box> => {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  return { iv, bytes: await crypto.subtle.encrypt(tied(iv, place), key, bytes) };
};

export const lock = (key: CryptoKey, place: string, value: unknown): Promise<Box> =>
  lockBytes(key, place, encode(JSON.stringify(value)));

/** Undefined when this key does not open it: it is of somebody else, or was touched. */
export const unlock = async (key: CryptoKey, place: string, { iv, bytes }: Box): Promise<unknown> => {
  try {
    const opened = await crypto.subtle.decrypt(tied(iv, place), key, bytes);
    return JSON.parse(new TextDecoder().decode(opened));
  } catch {
    return undefined;
  }
};

export const lockSecret = (key: CryptoKey, place: string, secret: string): Promise<Box> =>
  lockBytes(key, place, bytesOf(secret));

/** From a locked secret to a key, without the secret ever being there to be read. */
export const unlockKey = async (key: CryptoKey, place: string, { iv, bytes }: Box): Promise<CryptoKey | undefined> => {
  try {
    return await crypto.subtle.unwrapKey('raw', bytes, key, tied(iv, place), algorithm, false, ['encrypt', 'decrypt']);
  } catch {
    return undefined;
  }
};
