// What a function may do with sessions before it takes on any plane. What the code really asks is held against it, so
// that neither can change alone.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Instant } from '@greep/kernel';
import { openPlatformRows } from '@greep/store';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type FunctionEntry, functionTable } from '../../infra/function-table.ts';
import { isAllowed } from './is-allowed.ts';
import { everyAction, platform, roleNamed } from './plane-rights.ts';
import { resourcesOf, rightsOf, textOf } from './template.ts';

const entries: readonly FunctionEntry[] = functionTable;
const withADoor = entries.filter(({ paths }) => paths.length > 0);
const [[table] = ['']] = resourcesOf(platform, 'AWS::DynamoDB::GlobalTable').filter(
  ([, { Properties }]) => Properties.TableName === 'greep-sessions',
);
const resource = textOf({ 'Fn::GetAtt': [table, 'Arn'] });
const prefixes = ['SESSION', 'ATTEMPTS', 'PENDING', 'SUBJECT', 'SEEN', 'PLATFORM-PERSON', 'NOBODY'];

type Request = {
  readonly action?: string;
  readonly key?: string;
  readonly names?: readonly string[];
  readonly answers?: string;
};

const may = ({ name }: FunctionEntry, { action = 'dynamodb:UpdateItem', key, names, answers }: Request): boolean =>
  isAllowed(rightsOf(platform, roleNamed(`greep-function-${name}`)), {
    action,
    resource,
    context: {
      ...(key && { 'dynamodb:LeadingKeys': [key] }),
      ...(names && { 'dynamodb:Attributes': names }),
      ...(answers && { 'dynamodb:ReturnValues': answers }),
    },
  });

const Update = z.object({
  Key: z.object({ pk: z.object({ S: z.string() }) }),
  UpdateExpression: z.string(),
  ConditionExpression: z.string().default(''),
  ReturnValues: z.string().optional(),
});

/** What the store asks for, taken from it before it leaves. */
const askedBy = async (act: (rows: ReturnType<typeof openPlatformRows>) => Promise<unknown>): Promise<Request> => {
  const client = new DynamoDBClient({ region: 'eu-central-1' });
  const caught: unknown[] = [];
  client.middlewareStack.add(
    () => async (args) => {
      caught.push(args.input);
      return { response: {}, output: { $metadata: {} } };
    },
    { step: 'initialize' },
  );
  await act(openPlatformRows(client));
  const { Key, UpdateExpression, ConditionExpression, ReturnValues } = Update.parse(caught[0]);
  const written = `${UpdateExpression} ${ConditionExpression}`.match(/(?<![:#\w])[a-z]\w*/g) ?? [];
  const names = [...Object.keys(Key), ...written.filter((word) => word !== 'attribute_exists')];
  return { key: Key.pk.S, names: [...new Set(names)], ...(ReturnValues && { answers: ReturnValues }) };
};

const now = Instant.parse('2026-11-29T08:00:00.000Z');
const keepAlive = await askedBy((rows) => rows.touch('SESSION#1', { touchedAt: now, expiresAt: now }));
const count = await askedBy((rows) => rows.count('ATTEMPTS#1', now));

describe('what a function may do with sessions by itself', () => {
  it.each(withADoor)('$name keeps one alive as the store does, and names and is answered nothing else', (entry) => {
    expect(keepAlive).toEqual({ key: 'SESSION#1', names: ['pk', 'touchedAt', 'expiresAt'] });
    expect(may(entry, keepAlive)).toBe(true);
    expect(may(entry, { ...keepAlive, answers: 'NONE' })).toBe(true);
    for (const other of ['data', 'attempts', 'scope', 'assurance', 'handedOver', 'createdAt'])
      expect(may(entry, { ...keepAlive, names: [...(keepAlive.names ?? []), other] })).toBe(false);
    for (const answers of ['ALL_OLD', 'ALL_NEW', 'UPDATED_OLD', 'UPDATED_NEW'])
      expect(may(entry, { ...keepAlive, answers })).toBe(false);
  });

  it.each(withADoor)('$name updates nothing that names no attribute, no key, or a row of another kind', (entry) => {
    const { key = '', names = [] } = keepAlive;
    expect([may(entry, { key }), may(entry, { names })]).toEqual([false, false]);
    const reached = prefixes.filter((prefix) => may(entry, { ...keepAlive, key: `${prefix}#1` }));
    expect(reached).toEqual(['SESSION']);
  });

  it('one function counts attempts, opens sessions and ends them; the others can put and remove nothing', () => {
    for (const entry of entries) {
      expect(may(entry, count)).toBe(entry.opensSessions);
      expect(may(entry, { ...count, names: [...(count.names ?? []), 'data'] })).toBe(false);
      expect(may(entry, { ...count, key: 'SESSION#1' })).toBe(false);
      const reached = everyAction.filter((action) => may(entry, { action, key: 'SESSION#1' }));
      const get = entry.paths.length > 0 ? ['dynamodb:GetItem'] : [];
      expect(reached).toEqual([...get, ...(entry.opensSessions ? ['dynamodb:PutItem', 'dynamodb:DeleteItem'] : [])]);
    }
  });
});
