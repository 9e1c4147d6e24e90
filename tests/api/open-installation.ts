// An installation for tests: engine in memory, the demo's login with its keys, and the environment of the functions.
// One per test file: functions read their environment when they are loaded.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readGemeenten } from '@greep/infra/gemeenten';
import type { Gemeente } from '@greep/kernel';
import { platformTableInput } from '@greep/store';
import { importJWK } from 'jose';
import { setEnvironment } from '../../packages/local/environment.ts';
import { loadLoginKeys } from '../../packages/local/login-keys.ts';
import { loginOrigin } from '../../packages/local/login-sites.ts';
import { openLogin } from '../../packages/local/open-login.ts';
import { lookUpLocalhostNames } from '../../packages/local/serving/localhost-lookup.ts';
import { startTestEngine } from '../support/engine.ts';
import { carryInTurn } from './carry-in-turn.ts';
import { type Ask, askFunction, type Reply } from './handlers.ts';
import { signToken, type TokenFor } from './sign-token.ts';

/** Where the world of these tests takes place: in this process, or wherever the functions were deployed. */
export type Installation = {
  /** Reaches every table, as whoever runs the installation. */
  readonly client: DynamoDBClient;
  readonly issuer: string;
  readonly hostOf: (gemeente: string) => string;
  readonly tokenFor: (wanted: TokenFor) => Promise<string>;
  readonly ask: (ask: Ask) => Promise<Reply>;
  /** Settles when nothing of this gemeente, or of any, is on its way from one plane to another. */
  readonly carry: (gemeente?: Gemeente) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export const startInstallation = async (): Promise<Installation> => {
  lookUpLocalhostNames();
  const engine = await startTestEngine();
  await engine.client.send(new CreateTableCommand(platformTableInput));
  const data = await mkdtemp(join(tmpdir(), 'greep-api-'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const gemeenten = readGemeenten();
  const { door, signInFile, cursorSecret } = await openLogin({ data, port, gemeenten, client: engine.client });
  server.on('request', door);
  setEnvironment({ endpoint: engine.endpoint, signInFile, cursorSecret });
  const issuer = loginOrigin(port);
  const { issuer: jwk } = await loadLoginKeys(join(data, 'login-keys.json'));
  const key = await importJWK(jwk, 'ES256');

  const tokenFor = (wanted: TokenFor): Promise<string> => signToken(wanted, { issuer, key, kid: jwk.kid });

  const { handler } = await import('../../functions/carriers/index.ts');

  return {
    client: engine.client,
    issuer,
    hostOf: (gemeente: string) =>
      `${gemeenten.find(({ code }) => code === gemeente)?.slug ?? 'landelijk'}.localhost:${port}`,
    tokenFor,
    ask: askFunction,
    carry: carryInTurn(engine.client, handler),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await engine.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
};
