// A request that was sent twice must count once. What is kept is enough to render the answer again and to see
// that the body was the same; the body itself is never kept.
import { addSeconds } from '@greep/kernel';
import * as z from 'zod';
import { epochSeconds, fromItem, type Item } from './item.ts';
import type { ItemKind, Key, Replay, Store } from './port.ts';
import { findItem } from './read.ts';
import type { Shelf } from './shelf.ts';

const Kept = z.strictObject({
  bodyHash: z.string(),
  status: z.union([z.literal(200), z.literal(201)]),
  ref: z.record(z.string(), z.string()),
});

const keptKind: ItemKind<z.infer<typeof Kept>> = { name: 'replay', schema: Kept };

const twoDays = 48 * 3600;

const replayKey = (plane: string, scope: string): Key => ({ pk: `IDEM#${plane}#${scope}`, sk: 'REPLAY' });

export const replayItem = ({ plane, clock }: Shelf, { scope, bodyHash, status, ref }: Replay): Item => {
  const { pk, sk } = replayKey(plane, scope);
  return {
    pk: { S: pk },
    sk: { S: sk },
    kind: { S: keptKind.name },
    version: { N: '1' },
    data: { S: JSON.stringify({ bodyHash, status, ref }) },
    expiresAt: { N: String(epochSeconds(addSeconds(clock.now(), twoDays))) },
  };
};

export const findReplay =
  (shelf: Shelf): Store['findReplay'] =>
  async (scope) => {
    const item = await findItem(shelf, replayKey(shelf.plane, scope));
    return item && { scope, ...fromItem(shelf, keptKind, item).value };
  };
