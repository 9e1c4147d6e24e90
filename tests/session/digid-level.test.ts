// What DigiD does at a real gemeente, the login of this machine does too: it is asked for a level, and says which it gave.

import { readGemeenten } from '@greep/infra/gemeenten';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { subjectOf } from '../../packages/local/login-subject.ts';
import type { Browser } from './browser.ts';
import { createWorld, origins, type World } from './world.ts';

const eidas = 'http://eidas.europa.eu/LoA/';
let world: World;

beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const isHome = (address: string): boolean => address.startsWith(origins.utrecht) && !address.includes('/sign-in');

const pathOf = (page: string, key: string, level: '' | '/laag'): string =>
  new RegExp(`href="(/interaction/[^"]+/${subjectOf({ key })}${level})"`).exec(page)?.[1] ?? '';

const signInAt = async (browser: Browser, level: '' | '/laag') => {
  const page = await browser.go(`${origins.utrecht}/sign-in?issuer=demo&return=/plan`);
  return browser.go(`${origins.login}${pathOf(page.text, 'samira', level)}`, isHome);
};

const stateOf = async (browser: Browser): Promise<unknown> =>
  (await browser.ask(`${origins.utrecht}/v1/session`)).json();

describe('a family that signs in', () => {
  test('is sent to the issuer with the levels that the gemeente lets in, and no lower one', async () => {
    const answer = await world.app.fetch(new Request(`${origins.utrecht}/sign-in?issuer=demo`));
    const asked = new URL(answer.headers.get('location') ?? '').searchParams.get('acr_values');
    expect(asked).toBe(`${eidas}substantial ${eidas}high`);
  });

  test('comes in with what the DigiD app says after the check of an identity card', async () => {
    const browser = world.browser();
    expect((await signInAt(browser, '')).address).toBe(`${origins.utrecht}/plan`);
    expect(await stateOf(browser)).toMatchObject({ state: 'needs-invitation', assurance: 'substantial' });
  });

  test('is refused with a lower level, in a sentence that says what helps, and stays signed out', async () => {
    const browser = world.browser();
    const refused = await signInAt(browser, '/laag');
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Deze manier van inloggen is niet zeker genoeg. Kies de DigiD-app met ID-check');
    expect(await stateOf(browser)).toMatchObject({ state: 'signed-out' });
  });

  test('who was refused tries again with the surer way, and comes in', async () => {
    const browser = world.browser();
    await signInAt(browser, '/laag');
    expect((await signInAt(browser, '')).address).toBe(`${origins.utrecht}/plan`);
  });

  test('meets the same at every gemeente that has DigiD in its settings', () => {
    const ways = readGemeenten().flatMap(({ slug, issuers }) =>
      issuers.filter(({ label }) => label === 'DigiD').map(({ atLeast }) => [slug, atLeast]),
    );
    expect(ways).toEqual([
      ['amersfoort', 'substantial'],
      ['utrecht', 'substantial'],
    ]);
  });
});
