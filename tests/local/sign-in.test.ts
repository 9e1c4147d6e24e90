// The whole way of a browser: from the page of personas through the login to a session at the gemeente.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask } from './ask.ts';
import { emptyDirectory, freePort, type Run, runStart } from './run-start.ts';

/** Keeps cookies per host and follows where it is sent, as a browser does. */
const browser = (port: number) => {
  const jars = new Map<string, Map<string, string>>();
  const keep = (host: string, { headers }: Answer): void => {
    const jar = jars.get(host) ?? new Map<string, string>();
    for (const cookie of [headers['set-cookie'] ?? []].flat()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split(/=(.*)/s) ?? [];
      jar.set(name, value);
    }
    jars.set(host, jar);
  };
  const go = async (address: string): Promise<Answer> => {
    const { host, pathname, search } = new URL(address);
    const cookie = [...(jars.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await ask(port, host, pathname + search, { headers: cookie ? { cookie } : {} });
    keep(host, answer);
    const { location } = answer.headers;
    return typeof location === 'string' ? go(new URL(location, address).href) : answer;
  };
  return { go, cookiesOf: (host: string) => [...(jars.get(host)?.keys() ?? [])] };
};

describe('signing in on this machine', () => {
  let port: number;
  let data: string;
  let greep: Run;
  const start = async (): Promise<void> => {
    greep = runStart(['--empty', '--data', data, '--port', String(port)]);
    await greep.ready;
  };
  const stop = async (): Promise<void> => {
    greep.child.kill('SIGTERM');
    await greep.ended;
  };
  beforeAll(async () => {
    data = await emptyDirectory();
    port = await freePort();
    await start();
  });
  afterAll(stop);

  it('leads from the door to the page of personas, and from a persona to a session that survives a restart', async () => {
    const { go, cookiesOf } = browser(port);
    const page = await go(`http://localhost:${port}/`);
    expect(page.status).toBe(200);
    const link = /href="(http:\/\/utrecht\.localhost[^"]+)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&');
    if (!link) throw new Error('the page of personas has nobody of Utrecht');
    await go(link);
    expect(cookiesOf(`utrecht.localhost:${port}`).some((name) => name.startsWith('__Host-'))).toBe(true);

    const session = async () => JSON.parse((await go(`http://utrecht.localhost:${port}/v1/session`)).text).state;
    expect(await session()).toBe('needs-invitation');
    await stop();
    await start();
    expect(await session()).toBe('needs-invitation');
    expect(JSON.parse((await go(`http://amersfoort.localhost:${port}/v1/session`)).text).state).toBe('signed-out');
  });
});
