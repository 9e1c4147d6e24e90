import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import served from '../../functions/session/openapi.json' with { type: 'json' };
import { functionTable } from '../../infra/function-table.ts';
import { apiDocument, routeTables } from '../../packages/local/api-document.ts';
import { lintDocument } from '../http/lint-document.ts';
import { askFunction, type Reply } from './handlers.ts';
import { keepLogs } from './keep-logs.ts';
import { type Installation, startInstallation } from './open-installation.ts';

describe('the description of the whole API', () => {
  test('is as fresh as the routes; else run: npm run openapi', () => {
    expect(served).toEqual(JSON.parse(JSON.stringify(apiDocument())));
  });

  test('tells of every function with a door below /v1', () => {
    const withDoor = functionTable.filter(({ paths }) => paths.some((path) => path.startsWith('/v1')));
    expect(Object.keys(routeTables).sort()).toEqual(withDoor.map(({ name }) => name).sort());
  });

  test('speaks of each group of addresses in Dutch and in English', () => {
    const told = [served.info.description, ...served.tags.map(({ description }) => description)];
    expect(told.filter((text) => !text.includes(' / '))).toEqual([]);
  });
});

describe('as it is served', () => {
  const logs = keepLogs();
  let installation: Installation;
  let reply: Reply;

  beforeAll(async () => {
    installation = await startInstallation();
    reply = await askFunction({ method: 'GET', path: '/v1/openapi.json', host: installation.hostOf('gm0344') });
  });

  afterAll(async () => {
    await installation.stop();
    logs.letGo();
  });

  test('anyone may read it, from any site', () => {
    expect(reply.status).toBe(200);
    expect(reply.headers['access-control-allow-origin']).toBe('*');
    expect(reply.headers['api-version']).toBe(served.info.version);
    expect(JSON.parse(reply.text)).toEqual(served);
  });

  test('it breaks none of the official rules: 0 errors and 0 warnings', () => {
    expect(lintDocument(reply.text)).toEqual([]);
  });
});
