// Writing a change. Two people who change different goals of one family both come through: only the head of the
// audit chain stands between them, and the later one moves on behind the earlier by itself. Two people who change
// the same goal do not: the second hears it, and nothing of the first is lost.
import {
  type CancellationReason,
  type DynamoDBClient,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { type Failure, fail, ok, type Result } from '@greep/kernel';
import { type ChainHead, noHead } from './chain.ts';
import { headSk } from './item.ts';
import { patiently, pause } from './patiently.ts';
import type { AlreadyDone, Committed, Store } from './port.ts';
import { findItem, headOfItem } from './read.ts';
import type { Shelf } from './shelf.ts';
import { type Line, linked, prepare } from './transaction.ts';

type Ending = Result<Committed, Failure | AlreadyDone>;

/** Undefined when written, otherwise why each line was refused. A lost answer is asked again with the same token. */
const send = async (
  client: DynamoDBClient,
  lines: readonly Line[],
): Promise<readonly CancellationReason[] | undefined> => {
  const command = new TransactWriteItemsCommand({
    ClientRequestToken: globalThis.crypto.randomUUID(),
    TransactItems: lines.map(({ write }) => write),
  });
  try {
    await patiently(() => client.send(command));
    return undefined;
  } catch (error) {
    if (error instanceof TransactionCanceledException && error.CancellationReasons) return error.CancellationReasons;
    throw error;
  }
};

const passingReasons = new Set([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

type Refusal = { readonly parts: ReadonlySet<Line['part']>; readonly head: ChainHead | undefined };

const refusalOf = (lines: readonly Line[], reasons: readonly CancellationReason[]): Refusal => {
  const stuck = reasons.find(({ Code = 'None' }) => !passingReasons.has(Code));
  if (stuck) throw new Error(`the transaction was refused: ${stuck.Code}`);
  const hasFailed = (at: number) => reasons[at]?.Code === 'ConditionalCheckFailed';
  return {
    parts: new Set(lines.filter((_, at) => hasFailed(at)).map(({ part }) => part)),
    // The head is the first line.
    head: hasFailed(0) ? (headOfItem(reasons[0]?.Item) ?? noHead) : undefined,
  };
};

const knownHead = async (shelf: Shelf, place: string, aggregate: string): Promise<ChainHead> => {
  const known = shelf.memory.headOf(place);
  if (known) return known;
  return headOfItem(await findItem(shelf, { pk: aggregate, sk: headSk })) ?? noHead;
};

/**
 * Far more than people need: of 200 commits by four writers who never pause, 18 % are tried again and the unluckiest
 * 19 times; with eight writers 42 times. At most some 12 s of waiting.
 */
const mostAttempts = 100;

export const commit =
  (shelf: Shelf): Store['commit'] =>
  async (change, authorship): Promise<Ending> => {
    const prepared = prepare(shelf, change, authorship);
    const place = `${shelf.table(shelf.guard.dataTable('put', change.aggregate))} ${change.aggregate}`;
    const written = (head: ChainHead): Ending => {
      shelf.memory.rememberHead(place, head);
      return ok({ number: head.number });
    };
    const tried = new Set<string>();
    let head = await knownHead(shelf, place, change.aggregate);
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const { entry, lines } = linked(shelf, prepared, head);
      tried.add(entry.hash);
      const reasons = await send(shelf.client, lines);
      if (!reasons) return written(entry);
      const refusal = refusalOf(lines, reasons);
      // The head is an entry of ours: an earlier try was written and only its answer was lost.
      if (refusal.head && tried.has(refusal.head.hash)) return written(refusal.head);
      if (refusal.head) shelf.memory.rememberHead(place, refusal.head);
      if (refusal.parts.has('replay')) return fail({ kind: 'already-done' });
      if (refusal.parts.has('state')) return fail({ kind: 'conflict', code: 'version-conflict' });
      await pause(attempt);
      // Another writer of this process may have moved the chain on meanwhile.
      head = shelf.memory.headOf(place) ?? head;
    }
    throw Object.assign(new Error('too many writers of one aggregate at once'), { name: 'StoreBusy' });
  };
