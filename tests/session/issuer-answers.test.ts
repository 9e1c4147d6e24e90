import { sessionCookie } from '@greep/session';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixedClock } from '../support/clock.ts';
import type { Browser, Visited } from './browser.ts';
import { type Claims, createTestIssuer, issuerAddress, sitesOf, type TestIssuer } from './test-issuer.ts';
import { createWorld, origins, type World } from './world.ts';

let issuer: TestIssuer;
let world: World;
let strict: World;
const clock = fixedClock();

beforeAll(async () => {
  issuer = await createTestIssuer();
  world = await createWorld({ sites: sitesOf({ atLeast: 'low' }), fetchIssuer: issuer.fetch, clock });
  strict = await createWorld({ sites: sitesOf({ atLeast: 'substantial' }), fetchIssuer: issuer.fetch });
});
afterAll(() => Promise.all([world.stop(), strict.stop()]));
beforeEach(() => issuer.say({}));

const isAway = (address: string): boolean => address.startsWith(issuerAddress);
const leave = (browser: Browser): Promise<Visited> => browser.go(`${origins.utrecht}/sign-in?return=/gezinnen`, isAway);

/** Leaves for the issuer, and answers the address to come back to. */
const departed = async (browser: Browser, answer: Record<string, string> = {}): Promise<string> => {
  const { address } = await leave(browser);
  const asked = new URL(address).searchParams;
  issuer.nonce = asked.get('nonce') ?? '';
  const query = new URLSearchParams({ code: 'a-code', state: asked.get('state') ?? '', ...answer });
  return `${origins.utrecht}/sign-in/callback?${query}`;
};

const isBack = (address: string): boolean => !address.includes('/sign-in');

const arrivalWith = async (claims: Claims, signer?: 'own' | 'foreign' | 'none', at = world) => {
  const browser = at.browser();
  const callback = await departed(browser);
  issuer.say(claims, signer);
  const arrived = await browser.go(callback, isBack);
  return { status: arrived.status, cookie: browser.cookie(origins.utrecht, sessionCookie), text: arrived.text };
};

const refused = { status: 401, cookie: undefined };
const inAMinute = (minutes: number): number => Math.floor(Date.now() / 1000) + minutes * 60;

describe('leaving for the issuer', () => {
  test('asks for a code with PKCE, state and nonce, and for how sure the issuer is', async () => {
    const { address } = await leave(world.browser());
    const asked = new URL(address).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      client_id: 'greep',
      redirect_uri: `${origins.utrecht}/sign-in/callback`,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(asked.get('acr_values')).toContain('LoA/substantial');
  });

  test('an issuer that the gemeente does not have is not found', async () => {
    const page = await world.browser().go(`${origins.utrecht}/sign-in?issuer=somebody-else`);
    expect(page.status).toBe(404);
  });
});

describe('coming back from the issuer', () => {
  test('a good answer signs in, proven with the private key of Greep', async () => {
    const { status, cookie } = await arrivalWith({});
    expect(status).toBe(303);
    expect(cookie).toMatch(/^[\w-]{43}$/);
    const assertion = decodeJwt(issuer.asked.at(-1)?.get('client_assertion') ?? '');
    expect(assertion).toMatchObject({ iss: 'greep', sub: 'greep' });
    expect(issuer.asked.at(-1)?.get('code_verifier')).toMatch(/^[\w-]{43}$/);
  });

  test.each<[string, Claims]>([
    ['another issuer', { iss: 'https://other.example' }],
    ['another audience', { aud: 'somebody-else' }],
    ['another nonce', { nonce: 'a-nonce-of-another-sign-in' }],
    ['no nonce', { nonce: undefined }],
    ['a time that is over', { exp: inAMinute(-5), iat: inAMinute(-10) }],
    ['no subject', { sub: undefined }],
  ])('an ID token with %s is refused', async (_, claims) => {
    expect(await arrivalWith(claims)).toMatchObject(refused);
  });

  test('an ID token with alg none is refused', async () => {
    expect(await arrivalWith({}, 'none')).toMatchObject(refused);
  });

  test('an ID token signed with a key that is not the issuer’s is refused', async () => {
    expect(await arrivalWith({}, 'foreign')).toMatchObject(refused);
  });

  test('an invented state is refused', async () => {
    const browser = world.browser();
    const callback = await departed(browser, { state: 'A'.repeat(43) });
    expect((await browser.go(callback, isBack)).status).toBe(401);
  });

  test('a code that was used comes too late the second time', async () => {
    const browser = world.browser();
    const callback = await departed(browser);
    expect((await browser.go(callback, isBack)).status).toBe(303);
    expect((await browser.go(callback, isBack)).status).toBe(401);
  });

  test('who stays away for ten minutes has to begin anew', async () => {
    const afterSeconds = async (seconds: number): Promise<number> => {
      const browser = world.browser();
      const callback = await departed(browser);
      clock.advance(seconds);
      return (await browser.go(callback, isBack)).status;
    };
    expect(await afterSeconds(10 * 60 - 1)).toBe(303);
    expect(await afterSeconds(10 * 60)).toBe(401);
  });

  test('an answer cannot be finished in another browser than the one that left', async () => {
    const callback = await departed(world.browser());
    const other = world.browser();
    await leave(other);
    expect((await other.go(callback, isBack)).status).toBe(401);
    expect(other.cookie(origins.utrecht, sessionCookie)).toBeUndefined();
  });

  test('an answer to a sign-in in Utrecht is worth nothing in Amersfoort', async () => {
    const browser = world.browser();
    const callback = await departed(browser);
    const binding = browser.cookie(origins.utrecht, '__Host-greep-browser') ?? '';
    browser.setCookie(origins.amersfoort, '__Host-greep-browser', binding);
    const page = await browser.go(callback.replace(origins.utrecht, origins.amersfoort), isBack);
    expect(page.status).toBe(401);
  });

  test('who cancels at the issuer is not signed in and reads what to do', async () => {
    const browser = world.browser();
    const callback = new URL(await departed(browser));
    callback.searchParams.delete('code');
    callback.searchParams.set('error', 'access_denied');
    const page = await browser.go(callback.href);
    expect(page.status).toBe(401);
    expect(page.text).toContain('U bent niet ingelogd');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('two windows of one browser can both finish', async () => {
    const browser = world.browser();
    const first = await departed(browser);
    const nonce = issuer.nonce;
    const second = await departed(browser);
    expect((await browser.go(second, isBack)).status).toBe(303);
    issuer.nonce = nonce;
    expect((await browser.go(first, isBack)).status).toBe(303);
  });
});

describe('how sure the issuer is', () => {
  test('less than the gemeente demands of this issuer is not let in', async () => {
    const low = await arrivalWith({ acr: 'http://eidas.europa.eu/LoA/low' }, 'own', strict);
    expect(low).toMatchObject({ status: 403, cookie: undefined });
    expect(low.text).toContain('niet zeker genoeg');
  });

  test('an unknown acr, or none, counts as lowest', async () => {
    for (const acr of ['urn:who-knows', 'constructor', undefined])
      expect(await arrivalWith({ acr }, 'own', strict)).toMatchObject({ status: 403 });
  });

  test('a word that every object knows is still an unknown acr', async () => {
    expect(await arrivalWith({ acr: 'constructor' })).toMatchObject({ status: 303 });
  });

  test('enough is let in', async () => {
    expect(await arrivalWith({}, 'own', strict)).toMatchObject({ status: 303 });
  });
});
