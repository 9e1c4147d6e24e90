// Reads and writes beside a running Greep, on the same engine, as a function would.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { FamilyKind, familyIdOf, familyKey } from '@greep/care';
import { type ReferralId, randomIds, systemClock } from '@greep/kernel';
import { type Outbox, openClient, openOutbox, openStore, type Plane, type Store } from '@greep/store';
import { z } from 'zod';
import { utrecht } from '../support/engine.ts';

export type Beside = {
  readonly client: DynamoDBClient;
  readonly outbox: Outbox;
  readonly store: (plane: Plane) => Store;
  readonly hasFile: (id: ReferralId) => Promise<boolean>;
  /** Settles when everything that lay in the outbox was delivered or set aside. */
  readonly carriersCaughtUp: () => Promise<void>;
};

export const besideGreep = async (data: string): Promise<Beside> => {
  const { endpoint } = z
    .object({ endpoint: z.string() })
    .parse(JSON.parse(await readFile(join(data, 'engine.json'), 'utf8')));
  const client = openClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const outbox = openOutbox({ client, gemeente: utrecht, clock: systemClock });
  const store = (plane: Plane): Store =>
    openStore({ client, gemeente: utrecht, plane, clock: systemClock, ids: randomIds, alarm: () => {} });
  const waiting = async (): Promise<number> =>
    (await Promise.all(outbox.shards.map((shard) => outbox.pending(shard, 10)))).flat().length;
  return {
    client,
    outbox,
    store,
    hasFile: async (id) => (await store('care').find(FamilyKind, familyKey(familyIdOf(id)))) !== undefined,
    carriersCaughtUp: async () => {
      while ((await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
};
