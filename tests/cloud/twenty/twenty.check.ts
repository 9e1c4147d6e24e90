// Twenty gemeenten beside each other, each as if it were alone.
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';
import { allGemeenten } from '../../../infra/all-gemeenten.ts';
import { askDeployed } from '../ask-deployed.ts';
import { openSession } from '../rights/sessions.ts';
import { idOf, platformStack, resourcesIn, stackOf, statusOf } from '../stacks.ts';
import { howMany } from './how-many.ts';

const gemeenten = allGemeenten(howMany);
const owner = new DynamoDBClient({});
const Key = { pk: { S: 'FAMILY#one-of-twenty' }, sk: { S: 'FILE' } };

afterAll(() => owner.destroy());

describe('twenty gemeenten', () => {
  test('are there, with the platform and the edge', async () => {
    expect(gemeenten).toHaveLength(20);
    const statuses = await Promise.all([platformStack, ...gemeenten.map(({ code }) => stackOf(code))].map(statusOf));
    expect(statuses.filter((status) => status !== 'CREATE_COMPLETE')).toEqual([]);
  });

  test('have four tables each, under a key of their own', async () => {
    const keys = await Promise.all(gemeenten.map(({ code }) => idOf(stackOf(code), 'AWS::KMS::Key')));
    expect(new Set(keys).size).toBe(20);
    for (const { code } of gemeenten)
      expect(await resourcesIn(stackOf(code), 'AWS::DynamoDB::GlobalTable')).toHaveLength(4);
  });

  test.each(gemeenten)('$name answers at its own host, with its own issuers', async ({ code, hosts, issuers }) => {
    const reply = await askDeployed({ method: 'GET', path: '/v1/session', host: hosts[0] ?? '' });
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toMatchObject({
      gemeente: { code },
      issuers: issuers.map(({ id, label }) => ({ id, label })),
    });
  });

  test('keep their rows to themselves: a session of one reads its own and no other', async () => {
    for (const { code } of gemeenten)
      await owner.send(new PutItemCommand({ TableName: `greep-${code}-care`, Item: { ...Key, of: { S: code } } }));
    const [first] = gemeenten;
    const session = await openSession({ plane: 'care', gemeente: first?.code ?? '' });
    const read = await Promise.all(
      gemeenten.map(({ code }) =>
        session.send(new GetItemCommand({ TableName: `greep-${code}-care`, Key })).then(
          ({ Item }) => Item?.of?.S,
          () => 'refused',
        ),
      ),
    );
    expect(read).toEqual([first?.code, ...gemeenten.slice(1).map(() => 'refused')]);
    session.destroy();
  });
});
