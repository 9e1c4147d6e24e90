// What the worker decides about something that did not go through by itself. Nothing goes away that was not said to.

import type { Input } from '../api/api.ts';
import { aloneOnCopies, boxOf, openWaiting } from './copies.ts';
import { rememberAlong, sayThatAlongChanged } from './has-along.ts';
import type { OfflineWriting } from './offline-calls.ts';
import { keepSending } from './send-along.ts';
import type { CopyRow } from './shelf.ts';
import { vault } from './vault.ts';
import type { Waiting, WaitingItem } from './waiting.ts';
import { ruleOf } from './write-down.ts';

const isInputOf = <C extends OfflineWriting>(_call: C, input: unknown): input is Input<C> =>
  typeof input === 'object' && input !== null && 'params' in input;

const bodyOf = <C extends OfflineWriting>(
  { call, input }: { readonly call: C; readonly input: unknown },
  mine: NonNullable<Waiting['mine']>,
): object | undefined => (isInputOf(call, input) ? ruleOf(call).body?.(mine, input) : undefined);

const replace = async (row: CopyRow, n: number, item: Waiting): Promise<void> => {
  await vault().shelf.waiting.update(n, { content: await boxOf(vault(), row, item) });
  sayThatAlongChanged();
  void keepSending();
};

/** Once more, as a new request: on what is there now. */
export const sendAgain = async (row: CopyRow, { n, isTried: _, ...item }: WaitingItem): Promise<void> => {
  const { call, input, at, slot, thing, base, mine, made, ifMatch } = item;
  const theirs = item.fate === 'clash' ? item.theirs : undefined;
  const body = (theirs && mine && bodyOf(item, mine)) ?? input.body;
  const version = theirs?.version ?? ifMatch;
  await replace(row, n, {
    fate: 'waits',
    ...{ call, at, input: { ...input, body }, key: crypto.randomUUID() },
    ...(version !== undefined && { ifMatch: version }),
    ...(slot !== undefined && { slot }),
    ...(thing !== undefined && { thing }),
    ...((theirs ?? base) && { base: theirs?.fields ?? base ?? {} }),
    ...(mine && { mine }),
    ...(made !== undefined && { made }),
  });
};

/** With all that was done on what it made. */
export const discard = async (row: CopyRow, item: WaitingItem): Promise<void> => {
  await aloneOnCopies(async () => {
    const { made } = item;
    const all = await openWaiting(vault(), row);
    const follows = all.filter(({ input }) => made !== undefined && JSON.stringify(input).includes(made));
    await vault().shelf.waiting.bulkDelete([item.n, ...follows.map(({ n }) => n)]);
  });
  sayThatAlongChanged();
  void keepSending();
};

export const forgetGone = async (): Promise<void> => {
  const { shelf } = vault();
  await shelf.gone.clear();
  if ((await shelf.copies.count()) === 0) rememberAlong(false);
  sayThatAlongChanged();
};
