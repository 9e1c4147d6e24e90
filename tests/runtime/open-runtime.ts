// The world of the API's tests, served by bundles: each function a process under AWS's runtime client, started when it
// is first asked, with the environment that its template gives it.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { openSessionTable } from '@greep/session';
import { openPlatformRows, platformTableInput } from '@greep/store';
import type { DynamoDBBatchResponse } from 'aws-lambda';
import { importJWK } from 'jose';
import * as z from 'zod';
import { createLogin } from '../../packages/local/login.ts';
import { type LoginKeys, loadLoginKeys } from '../../packages/local/login-keys.ts';
import type { StreamHandler } from '../../packages/local/outbox-runner.ts';
import { arrangePlatformPeople } from '../../packages/local/platform-people.ts';
import { carryInTurn } from '../api/carry-in-turn.ts';
import { type Ask, eventOf, functionOf, type Reply, replyOf } from '../api/handlers.ts';
import type { Installation } from '../api/open-installation.ts';
import { signToken } from '../api/sign-token.ts';
import { cloudSites, hostOf, publishedOf } from '../cloud/demo-hosts.ts';
import { startTestEngine } from '../support/engine.ts';
import { type Aws, startAws } from './aws.ts';
import { readDeployed } from './deployed.ts';
import { type Outcome, type RunningFunction, runFunction } from './running-function.ts';

export type Runtime = Installation & {
  readonly aws: Aws;
  readonly functionNamed: (name: string) => RunningFunction;
  /** Whatever comes of it, in so many milliseconds. */
  readonly askWithin: (ask: Ask, within: number) => Promise<Outcome & { readonly requestId: string }>;
};

const HttpAnswer = z.looseObject({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

/** Whoever asked over HTTP hears this; everything else is no answer. */
export const httpReply = (outcome: Outcome): Reply => {
  if (outcome.kind !== 'answered') throw new Error(`no answer: ${JSON.stringify(outcome)}`);
  return replyOf(HttpAnswer.parse(outcome.value));
};

const openIssuer = async (data: string) => {
  const keys = await loadLoginKeys(join(data, 'login-keys.json'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const sites = cloudSites(origin);
  server.on('request', createLogin({ origin, sites, keys }));
  const settings = sites.map((site) => [
    `/greep/hosts/${new URL(site.origin).host}`,
    JSON.stringify(publishedOf(site)),
  ]);
  return { keys, origin, settings: Object.fromEntries(settings), server };
};

/** The two secrets of the platform, by their ids in the template. */
export const secretAt =
  ({ client }: Pick<LoginKeys, 'client'>) =>
  (arn: string): string =>
    arn.includes('client') ? JSON.stringify(client) : 'c'.repeat(64);

const Batch = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

const carrierOf =
  (carriers: RunningFunction): StreamHandler =>
  async (event): Promise<DynamoDBBatchResponse> => {
    const outcome = await carriers.invoke(event);
    if (outcome.kind !== 'answered') throw new Error(`the carriers did not answer: ${JSON.stringify(outcome)}`);
    return Batch.parse(outcome.value);
  };

const openFunctions = (aws: string) => {
  const { functions } = readDeployed();
  const client = process.env.GREEP_RUNTIME_CLIENT ?? '';
  const running = new Map<string, RunningFunction>();
  const named = (name: string): RunningFunction => {
    const of = functions.find((one) => one.name === name);
    if (!of) throw new Error(`no stack has a function ${name}`);
    const found = running.get(name) ?? runFunction(of, { client, aws });
    running.set(name, found);
    return found;
  };
  return { named, stop: () => Promise.all([...running.values()].map((one) => one.stop())) };
};

export const openRuntime = async (): Promise<Runtime> => {
  const data = await mkdtemp(join(tmpdir(), 'greep-login-'));
  const [engine, issuer] = await Promise.all([startTestEngine(), openIssuer(data)]);
  const { client, endpoint } = engine;
  await client.send(new CreateTableCommand(platformTableInput));
  await arrangePlatformPeople(openSessionTable(openPlatformRows(client)), issuer.origin);
  const parameters = { ...readDeployed().parameters, ...issuer.settings };
  const aws = await startAws({ endpoint, parameters, secretAt: secretAt(issuer.keys) });
  const functions = openFunctions(aws.url);
  const { issuer: jwk } = issuer.keys;
  const key = await importJWK(jwk, 'ES256');
  return {
    client,
    issuer: issuer.origin,
    hostOf,
    aws,
    functionNamed: functions.named,
    tokenFor: (wanted) => signToken(wanted, { issuer: issuer.origin, key, kid: jwk.kid }),
    ask: async (ask) => httpReply(await functions.named(functionOf(ask)).invoke(eventOf(ask))),
    askWithin: (ask, within) => functions.named(functionOf(ask)).invoke(eventOf(ask), within),
    carry: carryInTurn(client, carrierOf(functions.named('carriers'))),
    stop: async () => {
      aws.hold(undefined);
      await functions.stop();
      aws.stop();
      issuer.server.closeAllConnections();
      issuer.server.close();
      await engine.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
};
