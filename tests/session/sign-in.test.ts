import { AssignmentId } from '@greep/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { subjectOf } from '../../packages/local/login-subject.ts';
import { anId } from '../support/clock.ts';
import { utrecht } from '../support/engine.ts';
import { aPerson, createWorld, know, origins, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await know(world, {
    gemeente: utrecht,
    person: aPerson(anId(1)),
    roles: [
      { id: AssignmentId.parse(anId(11)), role: 'familyWorker', label: 'gezinswerker', from: aPerson(anId(1)).since },
    ],
    persona: 'anouk',
  });
});
afterAll(() => world.stop());

const isHome = (address: string): boolean => address.startsWith(origins.utrecht) && !address.includes('/sign-in');

describe('signing in', () => {
  test('a family worker chooses herself at the login and comes back to the page where she was', async () => {
    const browser = world.browser();
    const page = await browser.go(`${origins.utrecht}/sign-in?issuer=demo&return=/gezinnen/7`);
    expect(page.text).toContain('Wie wilt u vandaag zijn?');
    const [, path] = new RegExp(`href="(/interaction/[^"]+/${subjectOf({ key: 'anouk' })})"`).exec(page.text) ?? [];
    const home = await browser.go(`${origins.login}${path}`, isHome);
    expect(home.address).toBe(`${origins.utrecht}/gezinnen/7`);

    const session = await (await browser.ask(`${origins.utrecht}/v1/session`)).json();
    expect(session).toMatchObject({
      state: 'known',
      person: { id: anId(1), name: 'Anouk Verhoeven' },
      roles: [{ role: 'familyWorker', label: 'gezinswerker' }],
      assurance: 'substantial',
      gemeente: { code: 'gm0344', name: 'Utrecht' },
    });
    expect(world.faults).toEqual([]);
  });
});
