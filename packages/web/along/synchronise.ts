// When there is reception again, what waits is sent in the order in which it was done: one window at a time, and the
// ordinary routes decide about each. Whatever comes of it stands in the queue.
import type { Problem } from '../api/answer.ts';
import { sendStraight } from '../api/send-straight.ts';
import type { Session } from '../session/session-api.ts';
import { sayThatSessionIsOver } from '../session/session-over.ts';
import { welcome } from '../session/welcome.ts';
import { aloneOnCopies, changeItem, isNext, isUnsettled, keepCopy, openCopy, openWaiting } from './copies.ts';
import { fetchCopy } from './fetch-copy.ts';
import { followUp } from './follow-up.ts';
import { sayThatAlongChanged } from './has-along.ts';
import { askForRight, loseCopy } from './right-here.ts';
import { type Sending, sendItem } from './send-item.ts';
import { hasOwner, isOwn, knowSession } from './session-along.ts';
import type { CopyRow } from './shelf.ts';
import type { Vault } from './vault.ts';
import type { WaitingItem } from './waiting.ts';

/** Whether to go on with what comes next. */
type Way = 'on' | 'later' | 'gone';

/** Nothing is wrong with what was written: it is tried again later. */
const isForLater = ({ status }: Problem): boolean => status === 0 || status === 401 || status === 429 || status >= 500;

const settle = async (vault: Vault, row: CopyRow, item: WaitingItem, sending: Sending): Promise<Way> => {
  if (sending.end === 'clash') {
    await changeItem(vault, row, { ...item, fate: 'clash', theirs: sending.theirs, mine: sending.mine });
    return 'on';
  }
  if (sending.end === 'sent') {
    await followUp(vault, row, item, sending);
    return 'on';
  }
  const { problem } = sending;
  if (isForLater(problem)) return 'later';
  if (problem.status === 403 || problem.status === 404) {
    const right = await askForRight(vault, row);
    if (right !== 'here') return right === 'gone' ? 'gone' : 'later';
  }
  await changeItem(vault, row, { ...item, fate: 'refused', because: problem.detail || problem.title });
  return 'on';
};

/** The next that waits and is not held up; asked afresh each time, since somebody may go on writing. */
const next = async (vault: Vault, row: CopyRow): Promise<WaitingItem | undefined> => {
  const all = await openWaiting(vault, row);
  return all.find((item) => isNext(item, all));
};

const sendAll = async (vault: Vault, row: CopyRow): Promise<Way> => {
  for (let item = await next(vault, row); item !== undefined; item = await next(vault, row)) {
    const copy = await openCopy(vault, row);
    if (copy === undefined) return 'later';
    // From here on it may be with the server: it is not changed any more, and asked again under the same key.
    await changeItem(vault, row, { ...item, isTried: true });
    const way = await settle(vault, row, { ...item, isTried: true }, await sendItem(copy, item));
    if (way !== 'on') return way;
    sayThatAlongChanged();
  }
  return 'on';
};

/** With nothing left to send the copy becomes what the server has, or goes when its days are over. */
const refresh = async (vault: Vault, row: CopyRow): Promise<void> => {
  const copy = await openCopy(vault, row);
  if (copy === undefined || (await next(vault, row)) !== undefined) return;
  const { heard = Date.now() } = (await vault.shelf.clock.get('clock')) ?? {};
  const isOver = Date.parse(copy.until) < heard;
  if (isOver && !(await openWaiting(vault, row)).some(isUnsettled)) return loseCopy(vault, row, 'over');
  const fresh = await fetchCopy(copy, copy.renamed);
  if (!fresh.ok) return;
  await aloneOnCopies(async () => {
    // Somebody may have gone on writing while this was on its way.
    if ((await next(vault, row)) === undefined) await keepCopy(vault, row, fresh.copy);
  });
};

/** Who is signed in now, with a token for what will be sent. Another person sends nothing of this one. */
const findSession = async (): Promise<Session | undefined> => {
  const wasHere = hasOwner();
  const session = welcome(await sendStraight('GET /session', {}));
  if (session.ok) await knowSession(session.view);
  if (session.ok && session.view.state === 'signed-out' && wasHere) sayThatSessionIsOver();
  return session.ok && session.view.state === 'known' ? session.view : undefined;
};

/** Undefined when the server could not be asked. */
const synchroniseOne = async (vault: Vault, row: CopyRow): Promise<boolean | undefined> => {
  const hadKey = (await vault.keyOf(row)) !== undefined;
  const right = await askForRight(vault, row);
  if (right !== 'here') return right === 'gone' ? true : undefined;
  const hadToSend = (await next(vault, row)) !== undefined;
  const way = await sendAll(vault, row);
  if (way === 'later') return undefined;
  if (way === 'on' && (hadToSend || !hadKey)) await refresh(vault, row);
  return hadToSend || !hadKey;
};

const synchroniseAll = async (vault: Vault): Promise<void> => {
  const session = await findSession();
  if (session === undefined) return;
  for (const row of await vault.shelf.copies.toArray()) {
    const hasRole = session.roles.some(({ assignmentId }) => assignmentId === row.assignmentId);
    if (row.owner === session.person?.id && !hasRole) await loseCopy(vault, row, 'right');
    if (!isOwn(row)) continue;
    const hasChanged = await synchroniseOne(vault, row);
    if (hasChanged) sayThatAlongChanged();
    if (hasChanged === undefined) return;
  }
};

let isAsked = false;

/** One at a time over all windows; what is asked meanwhile is done once more afterwards. */
export const synchronise = async (vault: Vault): Promise<void> => {
  if (isAsked) return;
  isAsked = true;
  await navigator.locks.request('greep:along', async () => {
    isAsked = false;
    await synchroniseAll(vault);
  });
};
