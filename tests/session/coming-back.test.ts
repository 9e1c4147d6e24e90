// From a screen that lies with a family back to the worker: only when the issuer asked again who it is.
import { AssignmentId, FamilyId } from '@greep/kernel';
import { askingCookie, digestOf, randomSecrets, sessionCookie } from '@greep/session';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anId } from '../support/clock.ts';
import type { Browser } from './browser.ts';
import { type Claims, createTestIssuer, issuerAddress, sitesOf, type TestIssuer } from './test-issuer.ts';
import { createWorld, origins, type World } from './world.ts';

let issuer: TestIssuer;
let world: World;

beforeAll(async () => {
  issuer = await createTestIssuer();
  world = await createWorld({ sites: sitesOf(), fetchIssuer: issuer.fetch });
});
afterAll(() => world.stop());

const leave = async (browser: Browser): Promise<URLSearchParams> => {
  const { address } = await browser.go(`${origins.utrecht}/sign-in`, (next) => next.startsWith(issuerAddress));
  return new URL(address).searchParams;
};

const arrive = async (browser: Browser, asked: URLSearchParams, claims: Claims): Promise<number> => {
  issuer.nonce = asked.get('nonce') ?? '';
  issuer.say(claims);
  const query = new URLSearchParams({ code: 'a-code', state: asked.get('state') ?? '' });
  const back = (address: string): boolean => !address.includes('/sign-in');
  return (await browser.go(`${origins.utrecht}/sign-in/callback?${query}`, back)).status;
};

const secretIn = (browser: Browser): string => browser.cookie(origins.utrecht, sessionCookie) ?? '';
const sessionIn = (browser: Browser) => world.recognition.table.findSession(digestOf(secretIn(browser)));

const signedIn = async (): Promise<Browser> => {
  const browser = world.browser();
  expect(await arrive(browser, await leave(browser), {})).toBe(303);
  return browser;
};

const handOver = async (browser: Browser): Promise<void> => {
  const session = await sessionIn(browser);
  if (!session) throw new Error('there is no session');
  const now = world.clock.now();
  const handedOver = { familyId: FamilyId.parse(anId(1)), assignmentId: AssignmentId.parse(anId(2)), at: now };
  await world.recognition.table.saveSession(digestOf(secretIn(browser)), { ...session, handedOver }, now);
};

const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

describe('signing in on a screen that lies with a family', () => {
  test('asks the issuer to ask who it is, and when it did', async () => {
    const browser = await signedIn();
    expect((await leave(browser)).get('prompt')).toBeNull();
    await handOver(browser);
    const asked = await leave(browser);
    expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0']);
  });

  test.each<[string, Claims]>([
    ['remembers the worker from this morning', { auth_time: inSeconds(-3600) }],
    ['does not say when it asked', {}],
  ])('is refused when the issuer %s, and the screen stays with the family', async (_, claims) => {
    const browser = await signedIn();
    await handOver(browser);
    expect(await arrive(browser, await leave(browser), claims)).toBe(401);
    expect(await sessionIn(browser)).toHaveProperty('handedOver');
  });

  test('is refused too when the sign-in was begun before the screen was handed over', async () => {
    const browser = await signedIn();
    const begunBefore = await leave(browser);
    await handOver(browser);
    expect(await arrive(browser, begunBefore, { auth_time: inSeconds(-3600) })).toBe(401);
    expect(await sessionIn(browser)).toHaveProperty('handedOver');
  });

  test('asks anew too when the session that lay with the family was ended or has run out', async () => {
    const browser = await signedIn();
    const begunBefore = await leave(browser);
    await handOver(browser);
    browser.setCookie(origins.utrecht, askingCookie, randomSecrets.next());
    await world.recognition.table.removeSession(digestOf(secretIn(browser)));

    expect((await leave(browser)).get('prompt')).toBe('login');
    expect(await arrive(browser, begunBefore, { auth_time: inSeconds(-3600) })).toBe(401);
    expect(await arrive(browser, await leave(browser), { auth_time: inSeconds(0) })).toBe(303);
    expect((await leave(browser)).get('prompt')).toBeNull();
  });

  test('gives the worker a new session, and the one that lay with the family is gone', async () => {
    const browser = await signedIn();
    await handOver(browser);
    const former = secretIn(browser);
    expect(await arrive(browser, await leave(browser), { auth_time: inSeconds(0) })).toBe(303);
    expect(secretIn(browser)).not.toBe(former);
    expect(await sessionIn(browser)).not.toHaveProperty('handedOver');
    expect(await world.recognition.table.findSession(digestOf(former))).toBeUndefined();
  });
});
