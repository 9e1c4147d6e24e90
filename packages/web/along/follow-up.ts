// Something was sent. What follows on it hears the new version, and the id that the server gave.
import { aloneOnCopies, changeItem, keepCopy, openCopy, openWaiting } from './copies.ts';
import type { CopyRow } from './shelf.ts';
import type { Vault } from './vault.ts';
import type { WaitingItem } from './waiting.ts';

type Sent = { readonly view: unknown; readonly version: number | undefined };

const textAt = (view: unknown, name: string): string | undefined => {
  if (typeof view !== 'object' || view === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(view, name)?.value;
  return typeof value === 'string' ? value : undefined;
};

/** What a concern became is its goal; everything else that was made is itself. */
const idIn = ({ call }: WaitingItem, view: unknown): string | undefined =>
  textAt(view, call.endsWith('/chosen') ? 'goalId' : 'id');

const numberAt = (view: unknown): number | undefined => {
  if (typeof view !== 'object' || view === null || !('version' in view)) return undefined;
  return typeof view.version === 'number' ? view.version : undefined;
};

/** An id is so long that it stands nowhere by chance. */
const renamedIn = <Value>(value: Value, from: string, to: string): Value =>
  JSON.parse(JSON.stringify(value).replaceAll(from, to));

/** A new thing has the version that came with it; a goal that came of a concern is new. */
const versionOfMade = ({ call }: WaitingItem, { view, version }: Sent): number | undefined =>
  call.endsWith('/chosen') ? 1 : (version ?? numberAt(view));

/** It was accepted on this version, so nobody else was in between: what waits on the same one goes on from the new one. */
const movedOn = (waiting: WaitingItem, sent: WaitingItem, to: number | undefined): WaitingItem =>
  to !== undefined && waiting.thing === sent.thing && waiting.ifMatch === sent.ifMatch
    ? { ...waiting, ifMatch: to }
    : waiting;

const moveOn = async (vault: Vault, row: CopyRow, item: WaitingItem, sent: Sent): Promise<void> => {
  await changeItem(vault, row, { ...item, fate: 'sent', sentAt: new Date().toISOString() });
  const later = (await openWaiting(vault, row)).filter(({ n }) => n > item.n);
  const to = sent.version ?? numberAt(sent.view);
  const [made, id] = [item.made, idIn(item, sent.view)];
  const madeVersion = versionOfMade(item, sent);
  for (const waiting of later) {
    const moved = item.thing === undefined ? waiting : movedOn(waiting, item, to);
    const known = made === undefined || id === undefined ? moved : renamedIn(moved, made, id);
    const isOnMade = known !== moved && JSON.stringify(known) !== JSON.stringify(moved);
    const next =
      isOnMade && known.ifMatch === 0 && madeVersion !== undefined ? { ...known, ifMatch: madeVersion } : known;
    if (next !== waiting) await changeItem(vault, row, next);
  }
  if (made === undefined || id === undefined) return;
  const copy = await openCopy(vault, row);
  if (copy) await keepCopy(vault, row, { ...renamedIn(copy, made, id), renamed: { ...copy.renamed, [made]: id } });
};

export const followUp = (...sent: Parameters<typeof moveOn>): Promise<void> => aloneOnCopies(() => moveOn(...sent));
