// Who looked at a family's file, when, in which role and why. Written before the answer leaves:
// without a line in the log nobody sees anything.
import { PutItemCommand, TransactionCanceledException, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { dayOf, type Instant } from '@greep/kernel';
import { type Item, itemKey } from './item.ts';
import { patiently, pause } from './patiently.ts';
import type { AccessEntry, Store } from './port.ts';
import type { Shelf } from './shelf.ts';

export const accessPk = (familyId: string): string => `ACCESS#${familyId}`;

const lineOf = (entry: AccessEntry, sk: string, logged: { at: Instant; kind: 'opened' | 'listed' }): Item => ({
  ...itemKey({ pk: accessPk(entry.familyId), sk }),
  kind: { S: 'access' },
  data: { S: JSON.stringify({ ...entry, ...logged }) },
});

const chunks = <Value>(values: readonly Value[], size: number): Value[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));

const putOne = (shelf: Shelf, item: Item) =>
  patiently(() => shelf.client.send(new PutItemCommand({ TableName: shelf.table('trail'), Item: item })));

/**
 * Puts the lines that are not there yet: one transaction, and a second one without those that were there. Not a batch
 * write: a batch may hold deletes too, and IAM cannot tell the two apart, while nobody may take a line away.
 */
const putAbsent = async (shelf: Shelf, items: readonly Item[]): Promise<void> => {
  let open = items;
  for (let attempt = 1; attempt <= 10 && open.length > 0; attempt += 1) {
    const TransactItems = open.map((Item) => ({
      Put: { TableName: shelf.table('trail'), Item, ConditionExpression: 'attribute_not_exists(pk)' },
    }));
    try {
      await patiently(() => shelf.client.send(new TransactWriteItemsCommand({ TransactItems })));
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException) || !error.CancellationReasons) throw error;
      const reasons = error.CancellationReasons;
      const left = open.filter((_, at) => reasons[at]?.Code !== 'ConditionalCheckFailed');
      if (left.length === open.length) await pause(attempt);
      open = left;
    }
  }
  if (open.length > 0) throw Object.assign(new Error('the access log stays too busy'), { name: 'StoreBusy' });
};

/** Each line has its own id, so that writing it again after a lost answer changes nothing. */
const logOpened = async (shelf: Shelf, entries: readonly AccessEntry[]): Promise<void> => {
  const at = shelf.clock.now();
  const items = entries.map((entry) => lineOf(entry, `${at}#${shelf.ids.next()}`, { at, kind: 'opened' }));
  const [only] = items;
  if (only && items.length === 1) await putOne(shelf, only);
  else await Promise.all(chunks(items, 100).map((chunk) => putAbsent(shelf, chunk)));
};

/** Once per family, person, role and Dutch day; sorted at the start of that day. */
const logListed = async (shelf: Shelf, entries: readonly AccessEntry[]): Promise<void> => {
  const at = shelf.clock.now();
  const day = dayOf(at);
  const lines = new Map(
    entries.map((entry) => {
      const item = lineOf(entry, `${day}#LISTED#${entry.personId}#${entry.role}`, { at, kind: 'listed' });
      return [`${shelf.table('trail')} ${entry.familyId} ${item.sk?.S}`, item];
    }),
  );
  const fresh = [...lines].filter(([line]) => !shelf.memory.hasListed(line));
  await Promise.all(
    chunks(fresh, 100).map((chunk) =>
      putAbsent(
        shelf,
        chunk.map(([, item]) => item),
      ),
    ),
  );
  for (const [line] of fresh) shelf.memory.rememberListed(line);
};

export const logAccess =
  (shelf: Shelf): Store['logAccess'] =>
  async (entries, kind) => {
    for (const { familyId } of entries) shelf.guard.allow('trail', 'put', accessPk(familyId));
    if (entries.length === 0) return;
    await (kind === 'opened' ? logOpened(shelf, entries) : logListed(shelf, entries));
  };
