// One thing that waited is told to the server by its ordinary route, which decides. When somebody else was there first,
// what does not clash goes through, and what does is laid beside it.

import type { Answer, Problem } from '../api/answer.ts';
import type { Input } from '../api/api.ts';
import { mergeFields } from '../pages/kitchen-table/merge-fields.ts';
import type { TypedFields } from '../pages/kitchen-table/typed-fields.ts';
import { askAnything } from './ask-anything.ts';
import type { Copy } from './copy.ts';
import { fetchCopy } from './fetch-copy.ts';
import type { OfflineWriting, Seen } from './offline-calls.ts';
import { wholeOrder } from './rules-of-plan.ts';
import type { Others, Waiting, WaitingItem } from './waiting.ts';
import { whoseTogether } from './whose-together.ts';
import { ruleOf } from './write-down.ts';

export type Sending =
  | { readonly end: 'sent'; readonly view: unknown; readonly version: number | undefined }
  | { readonly end: 'clash'; readonly theirs: Others; readonly mine: NonNullable<Waiting['mine']> }
  | { readonly end: 'problem'; readonly problem: Problem };

const tableDraft = 'PUT /families/{familyId}/conversation/drafts/{section}';

/** It is kept by the name of its call, with what that call takes. */
const isInputOf = <C extends OfflineWriting>(_call: C, input: unknown): input is Input<C> =>
  typeof input === 'object' && input !== null && 'params' in input;

const tell = ({ call, input, ifMatch, key }: Waiting): Promise<Answer<unknown>> =>
  askAnything(call, { ...input, ifMatch, idempotencyKey: key });

const ended = (answer: Answer<unknown>): Sending =>
  answer.ok ? { end: 'sent', view: answer.view, version: answer.version } : { end: 'problem', problem: answer.problem };

const seenNow = <C extends OfflineWriting>(
  copy: Copy,
  { call, input }: { call: C; input: unknown },
): Seen | undefined => (isInputOf(call, input) ? ruleOf(call).seen?.(copy, input) : undefined);

const bodyFor = <C extends OfflineWriting>(
  fields: NonNullable<Waiting['mine']>,
  { call, input }: { call: C; input: unknown },
  whole: object,
): object => (isInputOf(call, input) ? (ruleOf(call).body?.(fields, input) ?? whole) : whole);

/** How it is with the server now, drafts too. */
const freshCopy = async (copy: Copy, { call, input }: Waiting) => {
  const fresh = await fetchCopy(copy, copy.renamed);
  const { section = '', familyId = '' } = input.params;
  if (!fresh.ok || call !== tableDraft) return fresh;
  const draft = await askAnything('GET /families/{familyId}/conversation/drafts/{section}', {
    params: { familyId, section },
  });
  const isDraft = (view: unknown): view is Copy['drafts'][string] =>
    typeof view === 'object' && view !== null && 'version' in view;
  const there = draft.ok && isDraft(draft.view) ? { [section]: draft.view } : {};
  return { ok: true, copy: { ...fresh.copy, tableDrafts: there } } as const;
};

const differing = (mine: TypedFields, theirs: TypedFields): readonly string[] =>
  Object.keys(mine).filter((name) => mine[name] !== (theirs[name] ?? ''));

/** Somebody did the same: there is nothing left to send. */
const alreadySo = ({ talk }: Copy, { input }: Waiting, { version }: Seen): Sending => {
  const view = talk.concerns.find(({ id }) => id === input.params.concernId);
  return { end: 'sent', view, version };
};

/** Somebody was first. The same thing as it is now is laid beside what it was and what it is meant to be. */
const meet = async (copy: Copy, item: Waiting): Promise<Sending> => {
  const fresh = await freshCopy(copy, item);
  if (!fresh.ok) return { end: 'problem', problem: fresh.problem };
  const theirs = seenNow(fresh.copy, item);
  const { base = {}, mine = {} } = item;
  if (theirs === undefined) return { end: 'clash', theirs: { fields: {}, version: 0 }, mine };
  const { fields, clashes: all } = mergeFields(base, mine, theirs.fields);
  // A half sentence of one's own gives way to what one typed after it, as it does with reception.
  const clashes = all.filter(({ field }) => item.call !== tableDraft || theirs.writtenBy?.[field]?.who !== 'self');
  if (differing(mine, theirs.fields).length === 0) return alreadySo(fresh.copy, item, theirs);
  if (clashes.length > 0) {
    const { writtenBy, ...there } = theirs;
    return { end: 'clash', theirs: { ...there, ...whoseTogether(clashes, writtenBy) }, mine: fields };
  }
  // A key of its own: it is another request than the one that came too late.
  const body = bodyFor(fields, item, item.input.body);
  const again = { ...item, input: { ...item.input, body }, ifMatch: theirs.version, key: crypto.randomUUID() };
  return ended(await tell(again));
};

const withWholeOrder = async (copy: Copy, item: Waiting): Promise<Waiting> => {
  const fresh = await fetchCopy(copy, copy.renamed);
  const { body } = item.input;
  if (!fresh.ok || !('goalIds' in body) || !Array.isArray(body.goalIds)) return item;
  const goalIds = wholeOrder(fresh.copy, body.goalIds.map(String));
  return { ...item, input: { ...item.input, body: { goalIds } } };
};

export const sendItem = async (copy: Copy, item: WaitingItem): Promise<Sending> => {
  const whole = item.call === 'PUT /families/{familyId}/goal-order' ? await withWholeOrder(copy, item) : item;
  const answer = await tell(whole);
  return !answer.ok && answer.problem.status === 412 ? meet(copy, whole) : ended(answer);
};
