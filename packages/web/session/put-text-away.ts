// What the worker typed and did not send yet lies in this window. It may not lie there while the family has the screen,
// and may not be lost: it goes to the server as a draft of the worker, and comes back when the worker does.
import type { Answer, Problem } from '../api/answer.ts';
import type { View } from '../api/api.ts';
import { send } from '../api/send.ts';
import { findKeptText, type KeptText, keepText, listKeptText } from '../autosave/kept-text.ts';

type Draft = View<'GET /families/{familyId}/drafts/{section}'>;

const place = 'greep:put-away';

/** A number that says nothing of anybody, there for as long as something is put away: by it one knows one's own again. */
const thisDevice = (): string => {
  const known = localStorage.getItem(place) ?? crypto.randomUUID();
  localStorage.setItem(place, known);
  return known;
};

const section = 'put-away';
const channelName = 'greep:put-away';
/** Windows that are there say so within this time; what takes longer than the other is not waited for. In milliseconds. */
const longestSilence = 150;
const longestWait = 3000;

const open = (familyId: string): Promise<Answer<Draft>> =>
  send('GET /families/{familyId}/drafts/{section}', { params: { familyId, section } });

const put = (familyId: string, text: Draft['text'], ifMatch: number): Promise<Answer<Draft>> =>
  send('PUT /families/{familyId}/drafts/{section}', { params: { familyId, section }, body: { text }, ifMatch });

/** Under short names: the key of a field is longer than the name of a draft's field may be. */
const packed = (from: number): Draft['text'] =>
  Object.fromEntries(
    listKeptText().map(([key, kept], at) => [
      String(from + at),
      JSON.stringify({ key, device: thisDevice(), ...kept } satisfies Packed),
    ]),
  );
type Packed = KeptText & { readonly key: string; readonly device: string };

const isPacked = (read: unknown): read is Packed =>
  typeof read === 'object' && read !== null && 'key' in read && typeof read.key === 'string' && 'text' in read;

/** Windows of one browser do this at the same time: who was second adds to what the first put there. */
export const putTextAway = async (familyId: string, tries = 4): Promise<Problem | undefined> => {
  if (listKeptText().length === 0) return undefined;
  const there = await open(familyId);
  if (!there.ok) return there.problem;
  const { text, version } = there.view;
  const done = await put(familyId, { ...text, ...packed(Object.keys(text).length) }, version);
  if (done.ok) return undefined;
  return done.problem.status === 412 && tries > 1 ? putTextAway(familyId, tries - 1) : done.problem;
};

type Message = { readonly say: 'put-away'; readonly familyId: string } | { readonly say: 'here' | 'done' };

const isMessage = (data: unknown): data is Message => typeof data === 'object' && data !== null && 'say' in data;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let isAsking = false;

/** Each window keeps the words of its own. Who is there says so at once, and once more when they are safe. */
export const askOthersToPutAway = async (familyId: string): Promise<void> => {
  const channel = new BroadcastChannel(channelName);
  let busy = 0;
  channel.addEventListener('message', ({ data }) => {
    if (isMessage(data)) busy += { here: 1, done: -1, 'put-away': 0 }[data.say];
  });
  isAsking = true;
  channel.postMessage({ say: 'put-away', familyId } satisfies Message);
  await pause(longestSilence);
  for (let waited = 0; busy > 0 && waited < longestWait; waited += longestSilence) await pause(longestSilence);
  isAsking = false;
  channel.close();
};

export const putAwayWhenAsked = (): void => {
  const channel = new BroadcastChannel(channelName);
  const answer = (say: 'here' | 'done'): void => channel.postMessage({ say } satisfies Message);
  channel.addEventListener('message', ({ data }) => {
    if (isAsking || !isMessage(data) || data.say !== 'put-away') return;
    answer('here');
    void putTextAway(data.familyId).then(() => answer('done'));
  });
};

/** What another device put away and this window has had: it is not brought back once more when it was sent. */
const had = new Set<string>();

/**
 * The worker is back: what was put away is in this window again, in the fields where it was being typed. What another
 * device put away is here too, and stays with the server until that device is back: this window may close before.
 */
export const takeTextBack = async (familyId: string): Promise<void> => {
  const there = await open(familyId);
  if (!there.ok || Object.keys(there.view.text).length === 0) return;
  const ofOthers: string[] = [];
  for (const text of Object.values(there.view.text)) {
    const read: unknown = JSON.parse(text);
    if (!isPacked(read)) continue;
    if (findKeptText(read.key) === undefined && !had.has(text))
      keepText(read.key, { text: read.text, ...(read.version !== undefined && { version: read.version }) });
    had.add(text);
    if (read.device !== localStorage.getItem(place)) ofOthers.push(text);
  }
  const left = Object.fromEntries(ofOthers.map((text, at) => [String(at), text]));
  const done = await put(familyId, left, there.view.version);
  if (done.ok) localStorage.removeItem(place);
};
