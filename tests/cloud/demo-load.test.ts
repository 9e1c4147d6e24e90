// `npm run demo:load` tells its story to the deployed API, through its hosts like everybody else. It wants gemeenten where
// nobody is yet, so it comes before the journeys. One gemeente is enough for each run: `npm run test:cloud:demo` tells both.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { issueToken } from '../../packages/local/issue-token.ts';
import { loadLoginKeys } from '../../packages/local/login-keys.ts';
import { writeSignInFile } from '../../packages/local/login-sites.ts';
import { askDeployed } from './ask-deployed.ts';
import { cloudSites, hostOf } from './demo-hosts.ts';
import { type NamedHosts, openNamedHosts } from './named-hosts.ts';
import { npmRun } from './npm-run.ts';
import { say } from './say.ts';

/** `few`: the families of the personas and three others, in both gemeenten instead of one. `whole`: all of them. */
const { DEMO } = process.env;
const isBoth = DEMO !== undefined;
// every request at once starts a function more
const howMuch = ['--at-once', '2', ...(DEMO === 'whole' ? [] : ['--few']), ...(isBoth ? [] : ['--only', 'amersfoort'])];

const { origin, data } = inject('login');
const sites = cloudSites(origin);
let hosts: NamedHosts | undefined;

beforeAll(async () => {
  await writeSignInFile(join(data, 'sign-in.json'), sites, await loadLoginKeys(join(data, 'login-keys.json')));
  hosts = await openNamedHosts();
});
afterAll(() => hosts?.stop());

const load = () => npmRun('demo:load', [hosts?.url ?? '', '--data', data, ...howMuch]);

const Families = z.object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) });

const familiesOf = async (key: string, place: 'gm0344' | 'gm0307') => {
  const keys = await loadLoginKeys(join(data, 'login-keys.json'));
  const token = await issueToken({ key, place }, { origin, sites, keys });
  const asked = { method: 'GET', path: '/v1/families', host: hostOf(place), ...(token && { token }) };
  return Families.parse(JSON.parse((await askDeployed(asked)).text)).rows;
};

describe('the demo in the deployed installation', () => {
  test('is told without a refusal', async () => {
    const began = performance.now();
    const { isDone, said } = await load();
    expect(said).toMatch(/The demo is loaded: \d+ steps/);
    expect(said).not.toContain('Left as it is');
    expect(isDone).toBe(true);
    const seconds = (performance.now() - began) / 1000;
    say(`demo:load into the cloud: ${hosts?.asked()} requests in ${seconds.toFixed(1)} s`);
  });

  test('is there for whoever signs in', async () => {
    expect((await familiesOf('thijs', 'gm0307')).length).toBeGreaterThan(0);
    if (isBoth) expect((await familiesOf('samira', 'gm0344')).length).toBeGreaterThan(0);
  });

  test('is not told twice', async () => {
    const was = (await familiesOf('thijs', 'gm0307')).length;
    expect(await load()).toMatchObject({ isDone: true });
    expect(await familiesOf('thijs', 'gm0307')).toHaveLength(was);
  });
});
