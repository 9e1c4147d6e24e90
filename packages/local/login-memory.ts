// What the demo's login remembers while somebody signs in: in memory, for an hour at most. A restart forgets it,
// and whoever was just choosing a persona chooses again.
import type { Adapter, AdapterPayload } from 'oidc-provider';

type Kept = { readonly payload: AdapterPayload; readonly endsAt: number };

/** At most this many at once; the oldest is forgotten first. */
const most = 10_000;

const createShelf = () => {
  const kept = new Map<string, Kept>();
  const find = (key: string): AdapterPayload | undefined => {
    const row = kept.get(key);
    if (row && row.endsAt > Date.now()) return row.payload;
    kept.delete(key);
    return undefined;
  };
  const save = (key: string, payload: AdapterPayload, seconds: number): void => {
    kept.delete(key);
    kept.set(key, { payload, endsAt: Date.now() + seconds * 1000 });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  };
  return { kept, find, save };
};

/** One memory for all kinds of things; each kind has its own part of it. */
export const createLoginMemory = (): ((kind: string) => Adapter) => {
  const { kept, find, save } = createShelf();
  return (kind) => {
    const keyOf = (id: string): string => `${kind}#${id}`;
    const matching = async (isIt: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> =>
      [...kept.keys()]
        .filter((key) => key.startsWith(`${kind}#`))
        .map(find)
        .find((payload) => payload !== undefined && isIt(payload));
    return {
      upsert: async (id, payload, expiresIn) => save(keyOf(id), payload, expiresIn ?? 3600),
      find: async (id) => find(keyOf(id)),
      findByUid: (uid) => matching((payload) => payload.uid === uid),
      findByUserCode: (userCode) => matching((payload) => payload.userCode === userCode),
      /** A code that was used stays known as used until it ends: using it again betrays a thief. */
      consume: async (id) => {
        const row = kept.get(keyOf(id));
        const consumed = Math.floor(Date.now() / 1000);
        if (row) kept.set(keyOf(id), { ...row, payload: { ...row.payload, consumed } });
      },
      destroy: async (id) => void kept.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
};
