// Copies and what waits, in and out of their boxes.
import { type Copy, isCopy } from './copy.ts';
import { lock, unlock } from './lock.ts';
import type { CopyRow, WaitingRow } from './shelf.ts';
import type { Vault } from './vault.ts';
import { isWaiting, type Waiting, type WaitingItem } from './waiting.ts';

/** What is read from a copy and written back is not written over by another window, or by what was just sent. */
export const aloneOnCopies = <Value>(act: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request('greep:along-copies', act);

const placeOfCopy = (id: string): string => `copy/${id}`;
const placeOfWaiting = (copyId: string): string => `waiting/${copyId}`;

export const openCopy = async ({ keyOf }: Vault, row: CopyRow): Promise<Copy | undefined> => {
  const key = await keyOf(row);
  const opened = key && (await unlock(key, placeOfCopy(row.id), row.content));
  return isCopy(opened) ? opened : undefined;
};

const sureKey = async ({ keyOf }: Vault, row: CopyRow): Promise<CryptoKey> => {
  const key = await keyOf(row);
  if (key === undefined) throw new Error('this copy is locked');
  return key;
};

/** Taken along just now: its key was learned before. */
export const addCopy = async (
  vault: Vault,
  row: Omit<CopyRow, 'content'>,
  copy: Copy,
  key: CryptoKey,
): Promise<void> => {
  await vault.shelf.copies.put({ ...row, content: await lock(key, placeOfCopy(row.id), copy) });
};

export const keepCopy = async (vault: Vault, row: CopyRow, copy: Copy): Promise<void> => {
  const content = await lock(await sureKey(vault, row), placeOfCopy(row.id), copy);
  // Not `put`: what was taken off the device meanwhile stays off.
  await vault.shelf.copies.update(row.id, { content });
};

export const openWaiting = async (vault: Vault, row: CopyRow): Promise<readonly WaitingItem[]> => {
  const rows = await vault.shelf.waiting.where('copyId').equals(row.id).sortBy('n');
  const key = await vault.keyOf(row);
  if (key === undefined) return [];
  const opened = await Promise.all(rows.map(({ content }) => unlock(key, placeOfWaiting(row.id), content)));
  return opened.flatMap((item, at) => {
    const n = rows[at]?.n;
    return isWaiting(item) && n !== undefined ? [{ ...item, n }] : [];
  });
};

export const boxOf = async (vault: Vault, row: CopyRow, item: Waiting): Promise<WaitingRow['content']> =>
  lock(await sureKey(vault, row), placeOfWaiting(row.id), item);

export const changeItem = async (vault: Vault, row: CopyRow, { n, ...item }: WaitingItem): Promise<void> => {
  await vault.shelf.waiting.update(n, { content: await boxOf(vault, row, item) });
};

/** A copy and what was done on it are kept together or not at all: words never stand in one and not in the other. */
export const keepDone = async (
  vault: Vault,
  row: CopyRow,
  { copy, item, instead }: { readonly copy: Copy; readonly item: Waiting; readonly instead: number | undefined },
): Promise<void> => {
  const { shelf } = vault;
  const [content, waiting] = await Promise.all([
    lock(await sureKey(vault, row), placeOfCopy(row.id), copy),
    boxOf(vault, row, item),
  ]);
  await shelf.transaction('rw', shelf.copies, shelf.waiting, async () => {
    await shelf.copies.update(row.id, { content });
    if (instead !== undefined) await shelf.waiting.delete(instead);
    await shelf.waiting.add({ copyId: row.id, content: waiting });
  });
};

/** A copy and all that waits on it. Its key is destroyed by the server apart. */
export const dropCopy = async ({ shelf }: Vault, id: string): Promise<void> => {
  await shelf.transaction('rw', shelf.copies, shelf.waiting, async () => {
    await shelf.waiting.where('copyId').equals(id).delete();
    await shelf.copies.delete(id);
  });
};

/** A draft in which nothing is written any more is sent too, but nobody would miss it. */
export const hasWords = ({ slot = '', mine }: Waiting): boolean => !slot.includes('draft/') || mine?.text !== '';

export const isUnsettled = ({ fate }: Waiting): boolean => fate !== 'sent';

/** What follows on something that was refused, or waits for a choice, waits with it. */
export const isHeldUp = (item: WaitingItem, all: readonly WaitingItem[]): boolean => {
  const text = JSON.stringify(item.input);
  return all.some(
    ({ n, fate, thing, made }) =>
      n < item.n &&
      (fate === 'clash' || fate === 'refused') &&
      ((thing !== undefined && thing === item.thing) || (made !== undefined && text.includes(made))),
  );
};

/** Can be sent as soon as there is reception. */
export const isNext = (item: WaitingItem, all: readonly WaitingItem[]): boolean =>
  item.fate === 'waits' && !isHeldUp(item, all);
