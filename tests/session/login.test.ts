import { roles } from '@greep/access';
import { csrfHeader, digestOf, type SessionView, sessionCookie } from '@greep/session';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { subjectOf } from '../../packages/local/login-subject.ts';
import { personas } from '../../packages/local/personas.ts';
import { arrangePlatformPeople } from '../../packages/local/platform-people.ts';
import type { Browser } from './browser.ts';
import { createWorld, origins, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await arrangePlatformPeople(world.recognition.table, origins.login);
});
afterAll(() => world.stop());

const isHome = (address: string): boolean => !address.startsWith(origins.login) && !address.includes('/sign-in');
const hrefOf = (page: string, key: string): string =>
  new RegExp(`href="([^"]*${subjectOf({ key })}[^"]*)"`).exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';

const session = async (browser: Browser, origin: string): Promise<SessionView> =>
  (await browser.ask(`${origin}/v1/session`)).json();

describe('the page of personas', () => {
  test('has somebody for every role, in both gemeenten what the journey needs', () => {
    const played = new Set(personas.flatMap((persona) => persona.roles.map(({ role }) => role)));
    expect([...played].toSorted()).toEqual([...roles].toSorted());
    for (const place of ['gm0344', 'gm0307'])
      for (const role of ['gemeenteAdmin', 'referrer', 'assessor', 'supervisor', 'familyWorker', 'familyMember'])
        expect(personas.some((persona) => persona.place === place && persona.roles[0].role === role)).toBe(true);
    expect(new Set(personas.map(({ key }) => key)).size).toBe(personas.length);
  });

  test('shows everybody, says that all is invented, and holds no script or style of its own', async () => {
    const page = await world.browser().go(`${origins.login}/`);
    for (const { name } of personas) expect(page.text).toContain(name);
    expect(page.text).toContain('verzonnen');
    expect(page.text).not.toMatch(/<script(?! type="module" src="\/login-progress\.js")|<style|\sstyle=|\son\w+=/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('serves its own style and fonts', async () => {
    const browser = world.browser();
    expect((await browser.go(`${origins.login}/login.css`)).headers.get('content-type')).toContain('text/css');
    expect((await browser.go(`${origins.login}/fonts/commissioner.woff2`)).headers.get('content-type')).toBe(
      'font/woff2',
    );
    expect((await browser.go(`${origins.login}/fonts/literata.woff2`)).status).toBe(200);
  });

  test('has no name in any address', async () => {
    const page = await world.browser().go(`${origins.login}/`);
    const addresses = [...page.text.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    for (const { name, key } of personas)
      for (const word of [key, ...name.toLowerCase().split(' ')])
        if (word.length > 3) expect(addresses.filter((address) => address?.includes(word))).toEqual([]);
  });

  test('choosing somebody on it signs in at the gemeente of that person, in one go', async () => {
    const browser = world.browser();
    const page = await browser.go(`${origins.login}/`);
    const home = await browser.go(hrefOf(page.text, 'desi'), isHome);
    expect(home.address).toBe(`${origins.amersfoort}/`);
    expect(await session(browser, origins.amersfoort)).toMatchObject({ state: 'needs-invitation', demo: true });
  });

  test('somebody of another gemeente is sent to the own gemeente first', async () => {
    const browser = world.browser();
    const page = await browser.go(`${origins.utrecht}/sign-in?return=/gezinnen`);
    expect(hrefOf(page.text, 'samira')).toMatch(/^\/interaction\//);
    expect(hrefOf(page.text, 'desi')).toMatch(new RegExp(`^${origins.amersfoort}/sign-in\\?`));
  });

  test('a hint for somebody of another gemeente signs nobody in', async () => {
    const browser = world.browser();
    const page = await browser.go(`${origins.utrecht}/sign-in?hint=${subjectOf({ key: 'desi' })}`, isHome);
    expect(page.text).toContain('Wie wilt u vandaag zijn?');
  });

  test('signing in again asks again who it is, and the former session is over', async () => {
    const browser = world.browser();
    await browser.go(`${origins.utrecht}/sign-in?hint=${subjectOf({ key: 'samira' })}`, isHome);
    const former = browser.cookie(origins.utrecht, sessionCookie) ?? '';
    const page = await browser.go(`${origins.utrecht}/sign-in`);
    expect(page.text).toContain('Wie wilt u vandaag zijn?');
    await browser.go(`${origins.login}${hrefOf(page.text, 'yassin')}`, isHome);
    expect(await world.recognition.table.findSession(digestOf(former))).toBeUndefined();
    expect(browser.cookie(origins.utrecht, sessionCookie)).not.toBe(former);
  });

  test('an address of a choice that is over says so', async () => {
    const page = await world.browser().go(`${origins.login}/interaction/nothing`);
    expect([page.status, page.text.includes('Dit duurde te lang')]).toEqual([400, true]);
  });
});

describe('people of no gemeente', () => {
  test('a member of the national doorbraakteam signs in at the platform and has no gemeente', async () => {
    const browser = world.browser();
    await browser.go(`${origins.platform}/sign-in?hint=${subjectOf({ key: 'annet' })}`, isHome);
    const view = await session(browser, origins.platform);
    expect(view).toMatchObject({
      state: 'known',
      person: { name: 'Annet Olthof' },
      roles: [{ role: 'nationalMember' }],
    });
    const cookie = `${sessionCookie}=${browser.cookie(origins.platform, sessionCookie)}`;
    const identity = await world.identify(new Request(`${origins.platform}/v1/bottlenecks`, { headers: { cookie } }));
    expect(identity).toMatchObject({ ok: true, value: { principal: { kind: 'national' } } });
    const elsewhere = await world.identify(new Request(`${origins.utrecht}/v1/families`, { headers: { cookie } }));
    expect(elsewhere).toMatchObject({ ok: false, error: { code: 'session-missing' } });
  });

  test('an operator is an operator, and signs out', async () => {
    const browser = world.browser();
    await browser.go(`${origins.platform}/sign-in?hint=${subjectOf({ key: 'pim' })}`, isHome);
    const view = await session(browser, origins.platform);
    const headers = {
      [csrfHeader]: view.csrfToken ?? '',
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    };
    const out = await browser.ask(`${origins.platform}/v1/session/sign-out`, { method: 'POST', headers, body: '{}' });
    expect(await out.json()).toEqual({ state: 'signed-out' });
    expect(browser.cookie(origins.platform, sessionCookie)).toBeUndefined();
    expect(await session(browser, origins.platform)).toMatchObject({ state: 'signed-out' });
  });

  test('a persona of a gemeente is nobody at the platform', async () => {
    const browser = world.browser();
    const page = await browser.go(`${origins.platform}/sign-in?hint=${subjectOf({ key: 'anouk' })}`, isHome);
    expect(page.text).toContain('Wie wilt u vandaag zijn?');
  });
});
