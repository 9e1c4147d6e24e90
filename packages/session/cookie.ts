// A `__Host-` cookie is accepted by browsers only when it is Secure, for the whole path and for this very host,
// so no neighbour can set or read it (RFC 6265bis, 4.1.3.2).
import { isSecret } from './secret.ts';

export const sessionCookie = '__Host-greep';
/** Ties a sign-in that is under way to the browser that began it. */
export const browserCookie = '__Host-greep-browser';

/** This browser had a screen that lay with a family: who signs in on it next must be asked who it is. */
export const askingCookie = '__Host-greep-asking';

const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax';

export const cookieHeader = (name: string, value: string): string => `${name}=${value}; ${attributes}`;

export const clearedCookie = (name: string): string => `${name}=; ${attributes}; Max-Age=0`;

/** The secret in the cookie; undefined when there is none, or two, or not one of ours. */
export const readCookie = (request: Request, name: string): string | undefined => {
  const values = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 && isSecret(values[0]) ? values[0] : undefined;
};
