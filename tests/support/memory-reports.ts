// The table of reports in memory: newest number wins, as on the engine. It can be out of reach, before or after it wrote.
import type { Gemeente } from '@greep/kernel';
import type { Derived, ItemKind, Store, Stored } from '@greep/store';

type Kept = { readonly kind: string; readonly version: number; readonly data: string };

export type MemoryReports = {
  readonly store: Store;
  /** Rows of a partition as they lie there. */
  readonly read: (pk: string) => Promise<{ sk: string; version: number; data: unknown }[]>;
  /** How the next writes go; those that are not told of go well. */
  readonly mishaps: ('lost before' | 'lost after')[];
};

const refuse = (): never => {
  throw new Error('this store holds reports only');
};

export const memoryReports = (gemeente: Gemeente): MemoryReports => {
  const partitions = new Map<string, Map<string, Kept>>();
  const mishaps: MemoryReports['mishaps'] = [];
  const rowsOf = (pk: string) => [...(partitions.get(pk) ?? [])].sort(([one], [other]) => (one < other ? -1 : 1));

  const keep = ({ kind, key, value, number }: Derived): void => {
    const rows = partitions.get(key.pk) ?? new Map<string, Kept>();
    partitions.set(key.pk, rows);
    if ((rows.get(key.sk)?.version ?? 0) >= number) return;
    rows.set(key.sk, { kind: kind.name, version: number, data: JSON.stringify(kind.schema.parse(value)) });
  };
  const parsed = <Value>(kind: ItemKind<Value>, pk: string, [sk, row]: readonly [string, Kept]): Stored<Value> => ({
    key: { pk, sk },
    version: row.version,
    value: kind.schema.parse(JSON.parse(row.data)),
  });
  const list: Store['list'] = async (kind, pk, prefix) =>
    rowsOf(pk)
      .filter(([sk, row]) => sk.startsWith(prefix) && row.kind === kind.name)
      .map((row) => parsed(kind, pk, row));

  return {
    mishaps,
    read: async (pk) => rowsOf(pk).map(([sk, { version, data }]) => ({ sk, version, data: JSON.parse(data) })),
    store: {
      ...{
        gemeente,
        plane: 'publish-figures',
        open: refuse,
        page: refuse,
        count: refuse,
        commit: refuse,
        saveDraft: refuse,
      },
      ...{ findReplay: refuse, logAccess: refuse, accessTo: refuse, actorsOf: refuse, list },
      find: async (kind, { pk, sk }) => {
        const row = partitions.get(pk)?.get(sk);
        return row && parsed(kind, pk, [sk, row]);
      },
      keepNewest: async (rows) => {
        const mishap = mishaps.shift();
        if (mishap === 'lost before') throw new Error(mishap);
        rows.forEach(keep);
        if (mishap === 'lost after') throw new Error(mishap);
      },
      walk: async function* (kind, pk) {
        for (const row of await list(kind, pk, '')) yield row;
      },
    },
  };
};
