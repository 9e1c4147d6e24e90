// Stands between Greep and the engine and counts what AWS would bill of each call: read and write units of DynamoDB by the
// size of what went over (4 KB a read, 1 KB a write, twice that in a transaction).
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

export type Units = {
  reads: number;
  writes: number;
  calls: number;
  bytesWritten: number;
  /** Partitions of families that were written to: how many were told of. */
  readonly families: Set<string>;
};

const Key = z.object({ S: z.string() });
const Item = z.record(z.string(), z.unknown());
const One = z.looseObject({ Item: Item.optional() });
const Many = z.looseObject({ Items: z.array(Item).default([]) });
const Transaction = z.looseObject({
  TransactItems: z.array(
    z.looseObject({
      Put: z.object({ Item }).optional(),
      Update: z.unknown().optional(),
      Delete: z.unknown().optional(),
    }),
  ),
});

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? ''));
const blocks = (bytes: number, of: number): number => Math.max(1, Math.ceil(bytes / of));
const inWrites = (item: unknown): number => blocks(sizeOf(item), 1024);

const countTransaction = (units: Units, text: string): void => {
  for (const { Put } of Transaction.parse(JSON.parse(text)).TransactItems) {
    // an update, a deletion and a check are of small rows here
    units.writes += 2 * (Put ? inWrites(Put.Item) : 1);
    units.bytesWritten += Put ? sizeOf(Put.Item) : 0;
    const pk = Key.safeParse(Put?.Item.pk).data?.S ?? '';
    if (pk.startsWith('FAMILY#')) units.families.add(pk);
  }
};

const count = (units: Units, action: string, asked: string, answered: string): void => {
  units.calls += 1;
  if (action === 'GetItem') units.reads += blocks(sizeOf(One.parse(JSON.parse(answered)).Item), 4096);
  else if (action === 'Query') units.reads += blocks(sizeOf(Many.parse(JSON.parse(answered)).Items), 4096);
  else if (action === 'PutItem') {
    const { Item: item } = One.parse(JSON.parse(asked));
    units.writes += inWrites(item);
    units.bytesWritten += sizeOf(item);
  } else if (action === 'UpdateItem' || action === 'DeleteItem') units.writes += 1;
  else if (action === 'TransactWriteItems') countTransaction(units, asked);
};

const bodyOf = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

export const startCountingProxy = async (endpoint: string) => {
  const units: Units = { reads: 0, writes: 0, calls: 0, bytesWritten: 0, families: new Set() };
  const { hostname, port } = new URL(endpoint);
  const server = createServer(async (asked, answer) => {
    const body = await bodyOf(asked);
    const action = String(asked.headers['x-amz-target']).split('.')[1] ?? '';
    const passed = request({ hostname, port, method: 'POST', path: asked.url, headers: asked.headers }, async (got) => {
      const said = await bodyOf(got);
      if (got.statusCode === 200) count(units, action, body.toString(), said.toString());
      answer.writeHead(got.statusCode ?? 500, got.headers).end(said);
    });
    passed.on('error', () => answer.destroy());
    passed.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const own = typeof address === 'object' && address ? address.port : 0;
  return { endpoint: `http://127.0.0.1:${own}`, units, stop: () => server.closeAllConnections() ?? server.close() };
};
