import { readGemeenten } from '@greep/infra/gemeenten';
import { nowhere, systemClock } from '@greep/kernel';
import { openSignIn } from '@greep/serving/open-sign-in';
import { openStores } from '@greep/serving/open-stores';
import { openTables } from '@greep/serving/open-tables';
import { readSurroundings } from '@greep/serving/surroundings';
import { exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { cursorSecret } from '../../packages/serving/cursor-secret.ts';
import { aCloud, cloudEnvironment, secretArn } from './cloud.ts';

const gemeenten = readGemeenten();
/** As infra publishes them: all of a gemeente but its mailbox and budget. */
const published = Object.fromEntries(
  gemeenten.flatMap(({ alarmContact: _, monthlyBudgetUsd: __, ...known }) =>
    known.hosts.map((host) => [`/greep/hosts/${host}`, known]),
  ),
);
const [utrecht] = gemeenten.filter(({ slug }) => slug === 'utrecht');
const host = utrecht?.hosts[0] ?? '';

const open = (environment: Record<string, string>, as: 'opens-sessions' | 'recognises' = 'recognises') => {
  const surroundings = readSurroundings(environment);
  const tables = openTables(surroundings);
  return openSignIn(surroundings, { tables, storeFor: openStores(tables, 'sign-in'), clock: systemClock }, as);
};
const cloudy = (more = {}) => cloudEnvironment(['sign-in'], more);
const requestTo = (name: string): Request => new Request(`https://${name}/v1/session`);

describe('the gemeente of a host in the cloud', () => {
  it('is known once its settings were looked up, as infra publishes them', async () => {
    aCloud({ parameters: published });
    const { sites, recognition } = await open(cloudy());
    expect(recognition.findSite(requestTo(host))).toBeUndefined();
    await sites.learn(host);
    expect(recognition.findSite(requestTo(host))).toMatchObject({
      ...{ kind: 'gemeente', gemeente: utrecht?.code, name: utrecht?.name },
      ...{ origin: `https://${host}`, audience: `urn:greep:${utrecht?.code}`, theme: utrecht?.theme },
      issuers: utrecht?.issuers.map((issuer) => ({ ...issuer, acceptsPersonTokens: false })),
    });
    expect(sites.gemeenteAt(host)).toBe(utrecht?.code);
  });

  it('is asked for once in five minutes, and then anew', async () => {
    vi.useFakeTimers();
    try {
      const cloud = aCloud({ parameters: published });
      const { sites } = await open(cloudy());
      for (let request = 0; request < 10; request += 1) await sites.learn(host);
      expect(cloud.hostsAsked()).toEqual([`/greep/hosts/${host}`]);
      vi.advanceTimersByTime(301_000);
      await sites.learn(host);
      expect(cloud.hostsAsked()).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is nobody for a host without settings, and nothing is asked for what is no host at all', async () => {
    const cloud = aCloud({ parameters: published });
    const { sites, recognition } = await open(cloudy());
    for (const name of ['elsewhere.example', 'elsewhere.example']) await sites.learn(name);
    for (const name of ['', '../cursors', 'a/b', 'x'.repeat(300)]) await sites.learn(name);
    expect(cloud.hostsAsked()).toEqual(['/greep/hosts/elsewhere.example']);
    expect(recognition.findSite(requestTo('elsewhere.example'))).toBeUndefined();
    expect(sites.gemeenteAt('elsewhere.example')).toBeUndefined();
  });

  it('is nobody at the host of the platform, where whoever belongs to no gemeente signs in', async () => {
    const name = 'landelijk.greep.example';
    const { issuers, theme } = utrecht ?? {};
    aCloud({
      parameters: { [`/greep/hosts/${name}`]: { kind: 'platform', name: 'Landelijk', hosts: [name], issuers, theme } },
    });
    const { sites, recognition } = await open(cloudy());
    await sites.learn(name);
    expect(recognition.findSite(requestTo(name))).toMatchObject({
      ...{ kind: 'platform', origin: `https://${name}`, audience: 'urn:greep:platform' },
    });
    expect(sites.gemeenteAt(name)).toBe(nowhere);
  });

  it('is never taken from the settings of another host', async () => {
    aCloud({ parameters: { '/greep/hosts/elsewhere.example': published[`/greep/hosts/${host}`] ?? {} } });
    const { sites } = await open(cloudy());
    await expect(sites.learn('elsewhere.example')).rejects.toThrow('are those of another');
    expect(sites.gemeenteAt('elsewhere.example')).toBeUndefined();
  });
});

describe('what a function must be told', () => {
  const cursors = secretArn('cursors');
  const clientKey = secretArn('client-key');

  it('each missing setting stops it at its start by name, and what the others hold is not told', () => {
    expect(() => readSurroundings({ GREEP_MODE: 'cloud', GREEP_PLANE_ROLES: '{"care":"hush"}' })).toThrow(
      'This function cannot start. Missing or not as it should be in its environment: AWS_REGION, GREEP_PLANE_ROLES, GREEP_HOSTS_PATH.',
    );
    expect(() => readSurroundings({ AWS_REGION: 'eu-central-1', GREEP_CURSOR_SECRET: 'hush' })).toThrow(
      'environment: GREEP_CURSOR_SECRET.',
    );
    expect(() => readSurroundings({ GREEP_MODE: 'moon', AWS_REGION: 'eu-central-1' })).toThrow(
      'environment: GREEP_MODE.',
    );
    expect(() => readSurroundings({ ...cloudy(), GREEP_PLANE_ROLES: '{"no-plane":"arn:x"}' })).toThrow(
      'GREEP_PLANE_ROLES.',
    );
    expect(() => readSurroundings({ ...cloudy(), GREEP_PLANE_ROLES: 'no json' })).toThrow('GREEP_PLANE_ROLES.');
  });

  it('the secret of cursors is read where infra says, and a function that was not told cannot list', async () => {
    const cloud = aCloud({ secrets: { [cursors]: 'c'.repeat(64) } });
    expect(await cursorSecret(readSurroundings(cloudy({ GREEP_CURSOR_SECRET_ARN: cursors })))).toBe('c'.repeat(64));
    expect(cloud.secretsRead()).toEqual([cursors]);
    await expect(cursorSecret(readSurroundings(cloudy()))).rejects.toThrow('environment: GREEP_CURSOR_SECRET_ARN.');
    await expect(cursorSecret(readSurroundings({ AWS_REGION: 'eu-central-1' }))).rejects.toThrow(
      'environment: GREEP_CURSOR_SECRET.',
    );
    await expect(
      cursorSecret(readSurroundings(cloudy({ GREEP_CURSOR_SECRET_ARN: secretArn('gone') }))),
    ).rejects.toThrow('ResourceNotFoundException');
  });

  it('only who opens sessions reads the key that Greep signs with, and cannot start before it was put there', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'one' });
    const cloud = aCloud({ secrets: { [clientKey]: jwk, [cursors]: 'as AWS made it' } });
    await open(cloudy({ GREEP_CLIENT_KEY_ARN: clientKey }));
    expect(cloud.secretsRead()).toEqual([]);
    await open(cloudy({ GREEP_CLIENT_KEY_ARN: clientKey }), 'opens-sessions');
    expect(cloud.secretsRead()).toEqual([clientKey]);
    await expect(open(cloudy(), 'opens-sessions')).rejects.toThrow('environment: GREEP_CLIENT_KEY_ARN.');
    await expect(open(cloudy({ GREEP_CLIENT_KEY_ARN: cursors }), 'opens-sessions')).rejects.toThrow(
      'holds no private JWK on P-256 yet',
    );
  });

  it('on one machine the file about signing in is needed by who recognises somebody', async () => {
    await expect(open({ AWS_REGION: 'eu-central-1' })).rejects.toThrow('environment: GREEP_SIGN_IN_FILE.');
  });
});
