// What the worker typed and did not send yet lies in this window. It may not lie there while the family has the screen,
// and may not be lost: it goes to the server as a draft of the worker, and comes back when the worker does.
import type { Answer, Problem } from '../api/answer.ts';
import type { View } from '../api/api.ts';
import { send } from '../api/send.ts';
import { findKeptText, type KeptText, keepText, listKeptText } from '../autosave/kept-text.ts';

type Draft = View<'GET /families/{familyId}/drafts/{section}'>;

const place = 'greep:device';

/** A number that says nothing of anybody: by it a device knows again what it put away itself. */
const thisDevice = (): string => {
  const known = localStorage.getItem(place) ?? crypto.randomUUID();
  localStorage.setItem(place, known);
  return known;
};

/** Longer than any conversation: a device that was not there by then is not waited for. In milliseconds. */
const longestAway = 12 * 3_600_000;

/** As much as one field of a draft holds (packages/plans/draft.ts). */
const mostCharacters = 4000;

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
    listKeptText().map(([key, { base, ...kept }], at) => {
      const bare: Packed = { key, device: thisDevice(), since: Date.now(), ...kept };
      const whole = JSON.stringify({ ...bare, ...(base !== undefined && { base }) });
      return [String(from + at), whole.length > mostCharacters ? JSON.stringify(bare) : whole];
    }),
  );
/** Without a device, anybody's: so it was written once. */
type Packed = KeptText & { readonly key: string; readonly device?: string; readonly since?: number };

const isForHere = ({ device = thisDevice(), since = 0 }: Packed): boolean =>
  device === thisDevice() || Date.now() - since > longestAway;

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
  // Before the others need it: two windows would draw two.
  thisDevice();
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

/** Into its field again, unless something else is being typed there. Answers whether it is there. */
const unpack = ({ key, text, base, version }: Packed): boolean => {
  const there = findKeptText(key);
  if (there !== undefined) return there.text === text;
  keepText(key, { text, ...(base !== undefined && { base }), ...(version !== undefined && { version }) });
  return true;
};

/**
 * The worker is back: what was put away is in this window again, in the fields where it was being typed. What another
 * device put away waits with the server until that device is back: this window may close before, and what is typed in two
 * places goes over itself.
 */
export const takeTextBack = async (familyId: string): Promise<void> => {
  const there = await open(familyId);
  if (!there.ok || Object.keys(there.view.text).length === 0) return;
  const left = Object.values(there.view.text).filter((text) => {
    const read: unknown = JSON.parse(text);
    return isPacked(read) && !(isForHere(read) && unpack(read));
  });
  await put(familyId, Object.fromEntries(left.map((text, at) => [String(at), text])), there.view.version);
};
