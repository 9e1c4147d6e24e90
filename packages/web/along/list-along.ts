// What lies on the device, for whoever looks at it: each family with its days, and what became of each thing.
import type { ClosedBecause } from './closed-because.ts';
import { hasWords, isHeldUp, openCopy, openWaiting } from './copies.ts';
import type { Copy } from './copy.ts';
import { findClosed } from './heard.ts';
import { isOwn } from './session-along.ts';
import type { CopyRow, GoneRow } from './shelf.ts';
import { vault } from './vault.ts';
import type { WaitingItem } from './waiting.ts';

export type ListedItem = WaitingItem & { readonly isHeldUp: boolean };

export type ListedFamily = {
  readonly row: CopyRow;
  /** Undefined while it is locked. */
  readonly copy: Copy | undefined;
  readonly closed: ClosedBecause | undefined;
  readonly items: readonly ListedItem[];
};

export type ListedAlong = { readonly families: readonly ListedFamily[]; readonly gone: readonly GoneRow[] };

const listOne = async (row: CopyRow): Promise<ListedFamily> => {
  const copy = await openCopy(vault(), row);
  const items = await openWaiting(vault(), row);
  return {
    row,
    copy,
    closed: copy && (await findClosed(vault(), copy.until)),
    items: items.filter(hasWords).map((item) => ({ ...item, isHeldUp: isHeldUp(item, items) })),
  };
};

export const listAlong = async (): Promise<ListedAlong> => {
  const { shelf } = vault();
  const rows = (await shelf.copies.toArray()).filter(isOwn);
  return { families: await Promise.all(rows.map(listOne)), gone: await shelf.gone.toArray() };
};
