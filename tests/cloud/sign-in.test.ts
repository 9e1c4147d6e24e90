// Signing in as a browser does it: from the deployed session function to a real OpenID provider and back.
import { describe, expect, inject, test } from 'vitest';
import { subjectOf } from '../../packages/local/login-subject.ts';
import { askDeployed } from './ask-deployed.ts';
import { hostOf } from './demo-hosts.ts';

const cookiesIn = (set: readonly string[]): string => set.map((one) => one.split(';')[0]).join('; ');

/** At the provider, until it sends the browser back to Greep. */
const passProvider = async (address: string): Promise<string> => {
  const jar = new Map<string, string>();
  let at = address;
  for (let step = 0; step < 10 && at.startsWith(inject('login').origin); step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    at = new URL(answer.headers.get('location') ?? '', at).href;
  }
  return at;
};

describe('signing in through the deployed API', () => {
  test('leads to the provider and back, and the session is that of who was chosen there', async () => {
    const host = hostOf('utrecht');
    const hint = subjectOf({ key: 'samira' });
    const away = await askDeployed({ method: 'GET', path: `/sign-in?issuer=demo&hint=${hint}&return=/`, host });
    expect(away.status).toBe(303);
    const back = new URL(await passProvider(away.headers.location ?? ''));
    expect(back.host).toBe(host);
    const path = `${back.pathname}${back.search}`;
    const cookie = cookiesIn(away.cookies);
    const arrived = await askDeployed({ method: 'GET', path, host, headers: { cookie } });
    expect(arrived.status).toBe(303);
    expect(arrived.cookies.join()).toMatch(/__Host-greep=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax/);
    const session = { cookie: cookiesIn(arrived.cookies) };
    const known = await askDeployed({ method: 'GET', path: '/v1/session', host, headers: session });
    expect(JSON.parse(known.text)).toMatchObject({ assurance: 'substantial', gemeente: { code: 'gm0344' } });
    expect(JSON.parse(known.text).state).not.toBe('signed-out');
    // the session of one gemeente is worth nothing at another
    const elsewhere = await askDeployed({
      ...{ method: 'GET', path: '/v1/session', host: hostOf('amersfoort') },
      headers: session,
    });
    expect(JSON.parse(elsewhere.text).state).toBe('signed-out');
    // nor can the same answer of the provider be used twice
    expect((await askDeployed({ method: 'GET', path, host, headers: { cookie } })).status).not.toBe(303);
  });

  test('a real host offers the real issuers of its gemeente, and no demo', async () => {
    const reply = await askDeployed({ method: 'GET', path: '/v1/session', host: 'utrecht.greep.example' });
    expect(JSON.parse(reply.text)).toMatchObject({ demo: false, issuers: [{ id: 'staff' }, { id: 'inhabitants' }] });
  });

  test('a host that nobody has is refused', async () => {
    const reply = await askDeployed({ method: 'GET', path: '/v1/session', host: 'niemand.greep.example' });
    expect(reply.status).toBe(404);
  });
});
