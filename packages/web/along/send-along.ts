// Between the screens and the server, while families lie on this device. Without an answer of the server the copy
// answers, and what is done is written down; while something waits, all of that family goes by the copy.
import { type Answer, offline, type Problem } from '../api/answer.ts';
import type { Call, Input, View } from '../api/api.ts';
import type { Extra } from '../api/create-api.ts';
import { sendStraight } from '../api/send-straight.ts';
import { aloneOnCopies, isNext, keepCopy, openCopy, openWaiting } from './copies.ts';
import type { Copy } from './copy.ts';
import { hasAlong, listenForTime, sayThatQueueChanged } from './has-along.ts';
import { findClosed, hearTime } from './heard.ts';
import type { OfflineWriting } from './offline-calls.ts';
import { readFromCopy, withFresh } from './read-from-copy.ts';
import { askForRight } from './right-here.ts';
import { isOwn, sendSession } from './session-along.ts';
import type { CopyRow } from './shelf.ts';
import { synchronise } from './synchronise.ts';
import { tellFull } from './tell-full.ts';
import { vault } from './vault.ts';
import { isOfflineWriting, writeDown } from './write-down.ts';

/** Where reception is poor a screen waits no longer than this before it goes by the copy. In milliseconds. */
const longestWait = 8000;
/** How long between tries, when something waits and there seems to be internet. In milliseconds. */
const pause = 15_000;

const refused = (problem: Problem): Answer<never> => ({ ok: false, problem });

const isViewOf = <C extends Call>(_call: C, view: unknown): view is View<C> => view !== undefined;

const answerHere = <C extends Call>(call: C, view: unknown, version?: number): Answer<View<C>> =>
  isViewOf(call, view) ? { ok: true, view, version, isOnDevice: true } : refused(offline);

const textsIn = (values: object | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));

type Sent = { readonly params?: object; readonly body?: unknown } & Extra;

const paramsIn = (input: Sent): Readonly<Record<string, string>> => textsIn(input.params);

/** A screen that was opened before something was sent still knows it by the id that it got here. */
const withKnownIds = <Value>(input: Value, { renamed }: Copy): Value => {
  const ids = Object.entries(renamed);
  if (ids.length === 0) return input;
  const text = ids.reduce((whole, [made, id]) => whole.replaceAll(made, id), JSON.stringify(input));
  return { ...JSON.parse(text) };
};

let timer: ReturnType<typeof setTimeout> | undefined;

const hasNextOf = async (row: CopyRow): Promise<boolean> => {
  const all = await openWaiting(vault(), row);
  return all.some((item) => isNext(item, all));
};

const hasNext = async (): Promise<boolean> => {
  const rows = await vault().shelf.copies.toArray();
  return (await Promise.all(rows.map(hasNextOf))).includes(true);
};

/** Sends what waits, now and until nothing waits any more. */
export const keepSending = async (): Promise<void> => {
  clearTimeout(timer);
  if (!hasAlong()) return;
  if (navigator.onLine) await synchronise(vault()).catch(() => undefined);
  if (await hasNext()) timer = setTimeout(() => void keepSending(), pause);
};

const bodyIn = ({ body }: Sent): object => (typeof body === 'object' && body !== null ? body : {});

const isInputOf = <C extends OfflineWriting>(_call: C, _input: unknown): _input is Input<C> & Extra => true;

const writeOne = <C extends OfflineWriting>(call: C, input: Sent, row: CopyRow, isTried: boolean) =>
  aloneOnCopies(async () => {
    const copy = await openCopy(vault(), row);
    if (copy === undefined) return undefined;
    const waiting = await openWaiting(vault(), row);
    const known = withKnownIds(input, copy);
    if (!isInputOf(call, known)) return undefined;
    const { idempotencyKey: key = crypto.randomUUID() } = input;
    const sent = { params: paramsIn(known), body: bodyIn(known) };
    return writeDown({ vault: vault(), row, copy, waiting }, { call, input: known, ...sent, key, isTried });
  });

const write = async <C extends Call>(
  call: C,
  input: Sent,
  row: CopyRow,
  isTried: boolean,
): Promise<Answer<View<C>>> => {
  try {
    const done = isOfflineWriting(call) ? await writeOne(call, input, row, isTried) : undefined;
    if (done === undefined) return refused(offline);
    sayThatQueueChanged();
    void keepSending();
    return answerHere(call, done.view, done.version);
  } catch (error) {
    return refused(await tellFull(error));
  }
};

const read = async <C extends Call>(call: C, input: Sent, row: CopyRow): Promise<Answer<View<C>>> => {
  const copy = await openCopy(vault(), row);
  if (copy === undefined || (await findClosed(vault(), copy.until)) !== undefined) return refused(offline);
  const found = readFromCopy(copy, call, paramsIn(withKnownIds(input, copy)));
  return found === undefined ? refused(offline) : answerHere(call, found.view, found.version);
};

/** What the server showed is what goes along from now on. */
const refresh = async (call: Call, input: Sent, row: CopyRow, view: unknown): Promise<void> => {
  await aloneOnCopies(async () => {
    const copy = await openCopy(vault(), row);
    const fresh = copy && withFresh(copy, call, paramsIn(input), view);
    if (fresh && !(await hasNextOf(row))) await keepCopy(vault(), row, fresh);
  }).catch(() => undefined);
};

const straight = async <C extends Call>(call: C, input: Input<C> & Extra): Promise<Answer<View<C>>> => {
  if (!navigator.onLine) return refused(offline);
  return sendStraight(call, { ...input, signal: AbortSignal.timeout(longestWait) });
};

const sendOfFamily = async <C extends Call>(
  call: C,
  input: Input<C> & Extra,
  row: CopyRow,
): Promise<Answer<View<C>>> => {
  const isWrite = !call.startsWith('GET ');
  if (isWrite && !isOfflineWriting(call)) return sendStraight(call, input);
  const isLater = await hasNextOf(row);
  const key = crypto.randomUUID();
  const keyed = { idempotencyKey: key, ...input };
  const answer = isLater ? refused(offline) : await straight(call, keyed);
  if (answer.ok) {
    if (!isWrite) await refresh(call, input, row, answer.view);
    return answer;
  }
  const { status } = answer.problem;
  if (status === 403 || status === 404) await askForRight(vault(), row);
  if (status !== 0) return answer;
  return isWrite ? write(call, keyed, row, !isLater && navigator.onLine) : read(call, input, row);
};

const findOwn = async (familyId: string): Promise<CopyRow | undefined> =>
  (await vault().shelf.copies.where('familyId').equals(familyId).toArray()).findLast(isOwn);

const familyIn = (input: Sent): string | undefined => paramsIn(input).familyId;

/** After signing in again the server gives the key again; without it nothing of what waits would be seen. */
const isOpen = async (row: CopyRow): Promise<boolean> =>
  (await vault().keyOf(row)) !== undefined || (navigator.onLine && (await askForRight(vault(), row)) === 'here');

export const sendAlong = async <C extends Call>(call: C, input: Input<C> & Extra): Promise<Answer<View<C>>> => {
  if (call === 'GET /session') return sendSession(call, input);
  const familyId = familyIn(input);
  const row = familyId === undefined ? undefined : await findOwn(familyId).catch(() => undefined);
  return row === undefined || !(await isOpen(row)) ? sendStraight(call, input) : sendOfFamily(call, input, row);
};

listenForTime((said) => hasAlong() && void hearTime(vault(), said).catch(() => undefined));
globalThis.addEventListener('online', () => void keepSending());
void keepSending();
