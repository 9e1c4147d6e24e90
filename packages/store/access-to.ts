// What the family reads about its own file: who looked and who changed something, newest first.
// Looks come from the access log, changes from the audit chain; a cursor remembers how far it is in both.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { AssignmentId, FamilyId, Instant, OrganisationId, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { ChainEntry, chainPk } from './chain.ts';
import { type Item, itemKey, keyOf, unparsable } from './item.ts';
import { accessPk } from './log-access.ts';
import { patiently } from './patiently.ts';
import type { LoggedAccess, Store } from './port.ts';
import type { Shelf } from './shelf.ts';

const Logged = z.strictObject({
  familyId: FamilyId,
  personId: z.union([PersonId, z.literal('system')]),
  assignmentId: AssignmentId.optional(),
  role: z.string(),
  organisationId: OrganisationId.optional(),
  action: z.string(),
  purpose: z.string(),
  requestId: z.string(),
  at: Instant,
  kind: z.enum(['opened', 'listed', 'changed']),
});

const Cursor = z.strictObject({ looks: z.string(), changes: z.string() });

/** `place` sorts looks and changes among each other. */
type Line = {
  readonly from: 'looks' | 'changes';
  readonly sk: string;
  readonly place: string;
  readonly row: LoggedAccess;
};

const parsed = <Value>(shelf: Shelf, schema: z.ZodType<Value>, item: Item, kind: string): Value => {
  try {
    return schema.parse(JSON.parse(item.data?.S ?? ''));
  } catch {
    throw unparsable(shelf, item, kind);
  }
};

const lookOf = (shelf: Shelf, item: Item): Line => {
  const { sk } = keyOf(item);
  return { from: 'looks', sk, place: sk, row: parsed(shelf, Logged, item, 'access') };
};

const changeOf = (shelf: Shelf, familyId: FamilyId, item: Item): Line => {
  const { actor, action, reason, requestId, recordedAt } = parsed(shelf, ChainEntry, item, 'chain-entry');
  const { because: _, ...who } = actor;
  const row = Logged.parse({
    ...{ ...who, familyId, action, requestId, at: recordedAt },
    ...{ purpose: reason ?? 'recorded', kind: 'changed' },
  });
  return { from: 'changes', sk: keyOf(item).sk, place: recordedAt, row };
};

const newest = async (shelf: Shelf, pk: string, after: string, limit: number): Promise<readonly Item[]> => {
  const command = new QueryCommand({
    TableName: shelf.table('trail'),
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: pk } },
    ScanIndexForward: false,
    Limit: limit,
    ...(after && { ExclusiveStartKey: itemKey({ pk, sk: after }) }),
  });
  return (await patiently(() => shelf.client.send(command))).Items ?? [];
};

export const accessTo =
  (shelf: Shelf): Store['accessTo'] =>
  async (familyId, { limit, after }) => {
    const from = after ? Cursor.parse(JSON.parse(after.sk)) : { looks: '', changes: '' };
    const places = [accessPk(familyId), chainPk(`FAMILY#${familyId}`)] as const;
    // Both before the first: a plane that may read only one of them asks for nothing.
    for (const place of places) shelf.guard.allow('trail', 'query', place);
    const [looks, changes] = await Promise.all([
      newest(shelf, places[0], from.looks, limit + 1),
      newest(shelf, places[1], from.changes, limit + 1),
    ]);
    const lines = [
      ...looks.map((item) => lookOf(shelf, item)),
      ...changes.map((item) => changeOf(shelf, familyId, item)),
    ].sort((a, b) => (a.place < b.place ? 1 : a.place > b.place ? -1 : 0));
    const shown = lines.slice(0, limit);
    const reached = (part: Line['from']): string => shown.findLast((line) => line.from === part)?.sk ?? from[part];
    const sk = JSON.stringify({ looks: reached('looks'), changes: reached('changes') });
    return {
      rows: shown.map(({ row }) => row),
      ...(lines.length > limit && { next: { pk: accessPk(familyId), sk } }),
    };
  };
