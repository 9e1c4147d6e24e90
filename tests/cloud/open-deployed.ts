// The deployed installation as the tests of the API know one: the same casts, families and journeys, elsewhere.
import { join } from 'node:path';
import { readGemeenten } from '@greep/infra/gemeenten';
import { nationalTableName, openClient } from '@greep/store';
import { importJWK } from 'jose';
import { inject } from 'vitest';
import { loadLoginKeys } from '../../packages/local/login-keys.ts';
import type { Installation } from '../api/open-installation.ts';
import { signToken } from '../api/sign-token.ts';
import { askDeployed } from './ask-deployed.ts';
import { hostOf } from './demo-hosts.ts';
import { place } from './place.ts';
import { waitForCarriers } from './wait-for-carriers.ts';

const outboxOf = (code: string): string => `greep-${code}-outbox`;

export const outboxTables = [...readGemeenten().map(({ code }) => outboxOf(code)), nationalTableName];

export const openDeployed = async (): Promise<Installation> => {
  const { origin: issuer, data } = inject('login');
  const { issuer: jwk } = await loadLoginKeys(join(data, 'login-keys.json'));
  const key = await importJWK(jwk, 'ES256');
  const client = openClient({ region: place.region });
  return {
    client,
    issuer,
    hostOf,
    tokenFor: (wanted) => signToken(wanted, { issuer, key, kid: jwk.kid }),
    ask: askDeployed,
    carry: (gemeente) => waitForCarriers(client, gemeente ? [outboxOf(gemeente), nationalTableName] : outboxTables),
    stop: async () => client.destroy(),
  };
};
