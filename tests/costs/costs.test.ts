// What `npm run costs` counts and reckons; the run itself tells the whole demo and is done by hand.
import { GetItemCommand, PutItemCommand, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';

import { openClient, tableName } from '@greep/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProjectFile } from '../architecture/project-files.ts';
import { startTestEngine, type TestEngine, utrecht } from '../support/engine.ts';
import { startCountingProxy } from './counting-proxy.ts';
import { howSeen, type Price, priceRows, prices } from './price-table.ts';
import { type Counted, idle, inUse, platformIdle, sumOf } from './reckon.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

const TableName = tableName(utrecht, 'care');
const rowOf = (sk: string, length: number) => ({
  pk: { S: 'FAMILY#1' },
  sk: { S: sk },
  data: { S: 'x'.repeat(length) },
});

it('the counter counts as DynamoDB bills: a KB a write, four a read, twice that in a transaction', async () => {
  const proxy = await startCountingProxy(engine.endpoint);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = openClient({ endpoint: proxy.endpoint, region: 'eu-west-1', credentials });
  await client.send(new PutItemCommand({ TableName, Item: rowOf('A', 1_500) }));
  expect(proxy.units).toMatchObject({ writes: 2, reads: 0, calls: 1 });
  const small = [rowOf('B', 10), rowOf('C', 10)].map((Item) => ({ Put: { TableName, Item } }));
  await client.send(new TransactWriteItemsCommand({ TransactItems: small }));
  expect(proxy.units.writes).toBe(2 + 4);
  await client.send(new GetItemCommand({ TableName, Key: { pk: { S: 'FAMILY#1' }, sk: { S: 'B' } } }));
  expect(proxy.units.reads).toBe(1);
  await client.send(new PutItemCommand({ TableName, Item: rowOf('D', 6_000) }));
  const ask = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: 'FAMILY#1' } } };
  await client.send(new QueryCommand({ TableName, ...ask }));
  expect(proxy.units).toMatchObject({ reads: 1 + 2, calls: 5 });
  client.destroy();
  proxy.stop();
});

describe('what is reckoned', () => {
  const counted: Counted = {
    perFamilyMonth: { acts: 10, reads: 100, writes: 50, kiloBytes: 20 },
    perPage: { requests: 2, reads: 10, writes: 1 },
    ...{ alarmsOfGemeente: 8, alarmsOfPlatform: 56, metricsOfGemeente: 1, metricsOfPlatform: 14 },
  };

  it('is a key, the alarms and a metric when nobody does anything', () => {
    expect(sumOf(idle(counted))).toBeCloseTo(2.1);
    expect(sumOf(inUse(counted, 0))).toBeCloseTo(2.1);
    expect(platformIdle(counted)).toBeGreaterThan(10);
  });

  it('grows with the families, and by the same for each', () => {
    const [none, some, more] = [0, 500, 1_000].map((families) => sumOf(inUse(counted, families)));
    expect(Number(more) - Number(some)).toBeCloseTo(Number(some) - Number(none));
    expect(Number(some)).toBeGreaterThan(Number(none));
  });

  it('stands on prices that each say where they were seen and when, or that they are from memory', () => {
    const day = /^20\d\d-\d\d-\d\d$/;
    for (const price of Object.values<Price>(prices)) {
      expect(price.usd).toBeGreaterThan(0);
      expect(price.address).toMatch(/^https:\/\/aws\.amazon\.com\//);
      if ('fromMemory' in price) {
        expect(price.fromMemory, price.per).toMatch(/\w/);
        expect(price).not.toHaveProperty('seen');
        continue;
      }
      const { address, dated, on } = price.seen;
      expect(address, price.per).toMatch(/^https:\/\/[\w.-]+\/./);
      for (const each of [on, dated ?? on]) expect(each, price.per).toMatch(day);
      expect((dated ?? on) <= on, price.per).toBe(true);
    }
  });

  it('is told in docs/costs.md with the very prices, and with how many of them AWS itself said', () => {
    const page = readProjectFile('docs/costs.md');
    const told = page.split('\n').filter((line) => line.endsWith(') |') && line.includes('[AWS](https://'));
    expect(told).toEqual(priceRows());
    const { atAws, elsewhere, fromMemory } = howSeen();
    expect(page).toContain(
      `${atAws} were seen on a page of AWS, ${elsewhere} with somebody who read AWS, ${fromMemory}`,
    );
  });
});
