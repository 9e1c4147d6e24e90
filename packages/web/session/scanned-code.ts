// A code that came from the paper by a camera. It stands behind the `#` of the address, which no browser sends along, is
// taken out of the address at once, and waits in this window alone until somebody who signed in has used it.

const place = 'greep:scanned';

/** Ten letters and digits, with or without the dash: anything else is no code of ours. */
const form = /^[a-z0-9]{5}-?[a-z0-9]{5}$/i;

/** What the picture on the paper says. */
export const addressOfCode = (code: string, origin: string): string => `${origin}/code#${code}`;

/** Whether there was one behind the address. */
export const takeScannedCode = (hash: string): boolean => {
  if (!form.test(hash)) return false;
  sessionStorage.setItem(place, hash);
  return true;
};

export const scannedCode = (): string => sessionStorage.getItem(place) ?? '';

export const forgetScannedCode = (): void => sessionStorage.removeItem(place);
