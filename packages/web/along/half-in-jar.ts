// One half of the key that locks the keys lies in the cookie jar, as the session does: browsers lock that with the
// account of the device, overwrite what is taken out of it, and empty it when they close. It opens nothing by itself.

const name = '__Host-greep-along';
const attributes = 'Path=/; Secure; SameSite=Strict';

export const findHalf = (): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

export const keepHalf = (half: string): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the CookieStore writes late, and a page that is left would lose it
  document.cookie = `${name}=${half}; ${attributes}`;
};

export const dropHalf = (): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: it must be gone before the page is
  document.cookie = `${name}=; ${attributes}; Max-Age=0`;
};
