import { readGemeenten } from '@greep/infra/gemeenten';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as z from 'zod';
import { loadFunction } from '../../packages/local/function-for.ts';
import { contextOf } from '../../packages/local/serving/lambda-bridge.ts';
import { aCloud, cloudEnvironment, secretArn } from './cloud.ts';

const [utrecht] = readGemeenten().filter(({ slug }) => slug === 'utrecht');
const host = utrecht?.hosts[0] ?? '';
const { alarmContact: _, monthlyBudgetUsd: __, ...known } = utrecht ?? {};

const Answer = z.object({ statusCode: z.number(), body: z.string() });

const eventFor = (name: string, path: string) => ({
  ...{ version: '2.0', routeKey: '$default', rawPath: path, rawQueryString: '', isBase64Encoded: false },
  headers: { host: name, accept: 'application/json' },
  requestContext: {
    ...{ accountId: '1', apiId: 'a', domainName: name, domainPrefix: '', requestId: 'r', routeKey: '$default' },
    ...{ stage: '$default', time: '', timeEpoch: 0 },
    http: { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
  },
});

const ask = async (name: string): Promise<z.infer<typeof Answer>> => {
  const { handler } = await loadFunction('care');
  return Answer.parse(await handler(eventFor(name, '/v1/families'), contextOf('care', 'r')));
};

describe('a function as infra starts it', () => {
  it('asks nothing but the secret at its start, knows a gemeente by its host, and lets no stranger in', async () => {
    const cloud = aCloud({
      parameters: { [`/greep/hosts/${host}`]: known },
      secrets: { [secretArn('cursors')]: 'c'.repeat(64) },
    });
    const environment = cloudEnvironment(['care'], { GREEP_CURSOR_SECRET_ARN: secretArn('cursors') });
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    vi.spyOn(console, 'log').mockImplementation(() => {});
    onTestFinished(() => void vi.unstubAllEnvs());
    onTestFinished(() => void vi.restoreAllMocks());

    expect(await ask('elsewhere.example')).toMatchObject({ statusCode: 404 });
    expect(await ask(host)).toMatchObject({ statusCode: 401, body: expect.stringContaining('session-missing') });
    expect(cloud.secretsRead()).toEqual([secretArn('cursors')]);
    expect(cloud.hostsAsked()).toEqual(['/greep/hosts/elsewhere.example', `/greep/hosts/${host}`]);
    expect(cloud.rolesTakenOn()).toEqual([]);
  });
});
