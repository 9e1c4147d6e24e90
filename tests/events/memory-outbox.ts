// An outbox in memory that can lose its order, repeat itself and be out of reach.
import type { Outbox, PendingEvent } from '@greep/store';

export type MemoryOutbox = Outbox & {
  readonly add: (events: readonly unknown[]) => void;
  readonly size: () => number;
  /** Rows come in another order, the same for the same seed. */
  readonly shuffle: (seed: number) => void;
  /** Calls fail until it is put right. */
  readonly broken: { remove: boolean; setAside: boolean };
};

const scrambled = (text: string, seed: number): number => {
  let hash = seed;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 2_654_435_761);
  return hash >>> 0;
};

export const memoryOutbox = (): MemoryOutbox => {
  const waiting = new Map<string, PendingEvent>();
  const lying = new Map<string, PendingEvent & { reason: string }>();
  const broken = { remove: false, setAside: false };
  let order = 0;
  let rows = 0;
  const failWhen = (isBroken: boolean) => {
    if (isBroken) throw new Error('the outbox is out of reach');
  };
  return {
    shards: [0],
    broken,
    size: () => waiting.size,
    shuffle: (seed) => {
      order = seed;
    },
    add: (events) => {
      for (const event of events) {
        const key = { pk: 'SHARD#0', sk: String(++rows).padStart(6, '0') };
        waiting.set(key.sk, { key, event });
      }
    },
    waiting: async () => (waiting.size > 0 ? [0] : []),
    pending: async (_shard, limit) => {
      const all = [...waiting.values()];
      const sorted =
        order === 0 ? all : all.sort((one, other) => scrambled(one.key.sk, order) - scrambled(other.key.sk, order));
      return sorted.slice(0, limit);
    },
    remove: async (keys) => {
      failWhen(broken.remove);
      for (const { sk } of keys) waiting.delete(sk);
    },
    setAside: async (row, reason) => {
      failWhen(broken.setAside);
      waiting.delete(row.key.sk);
      lying.set(row.key.sk, { ...row, reason });
    },
    aside: async () => [...lying.values()],
    replaySince: async () => 0,
    replayAside: async () => {
      for (const [sk, row] of lying) waiting.set(sk, row);
      const replayed = lying.size;
      lying.clear();
      return replayed;
    },
  };
};
