// A referral as the referrer writes it and sends it. Told again, it is found where it was left.
import * as z from 'zod';
import type { Days } from './days.ts';
import type { FamilyPerson, OpenReferralStory, ReferralStory } from './family-story.ts';
import { fractionOf } from './seeded.ts';
import type { Town } from './town.ts';
import type { TownStory } from './town-story.ts';
import type { Told, Voice } from './voice.ts';

const Referral = z.object({ id: z.string(), state: z.string() });
type Referral = z.infer<typeof Referral>;

export type Telling = {
  readonly town: Town;
  readonly story: TownStory;
  readonly days: Days;
  /** Who answers for the nation. */
  readonly nation: Voice;
};

const personOf = ({ name, relation, age, hasAuthority = false }: FamilyPerson, days: Days) => ({
  name,
  relation,
  born: days.born(age, fractionOf(name)),
  hasAuthority,
});

const introducerOf = ({ introducer }: ReferralStory) => {
  if (introducer === 'referrer') return { kind: 'referrer' };
  return 'name' in introducer
    ? { kind: 'other', name: introducer.name }
    : { kind: 'nobody', why: introducer.nobodyBecause };
};

const draftOf = (story: ReferralStory, days: Days) => ({
  familyName: story.name,
  place: story.place,
  people: story.people.map((person) => personOf(person, days)),
  concerns: story.concerns,
  ...(story.goesWell && { goesWell: story.goesWell }),
  frame: story.imposedBy ? { kind: 'imposed', by: story.imposedBy } : { kind: 'voluntary' },
  introducer: introducerOf(story),
  contact: { ways: ['call', 'through-referrer'], phone: '030 000 00 00' },
  ...(story.interpreter && { interpreter: story.interpreter }),
  ...(story.warning && { warning: story.warning }),
  familyKnows: { kind: 'yes' },
});

/** What a referrer has who is still typing. */
const halfDraftOf = (story: ReferralStory, days: Days) => {
  const { familyName, place, people, concerns } = draftOf(story, days);
  return { familyName, place, people, concerns };
};

export const referrerOf = ({ town }: Telling, { referrer }: ReferralStory) => town.as(referrer, 'referrer');

const act = ({ town }: Telling, family: ReferralStory, what: string): string =>
  `${town.gemeente}|${family.name}|${what}`;

/** The draft as it was saved last. */
const write = async (telling: Telling, family: ReferralStory, isHalf: boolean): Promise<Told<Referral>> => {
  const { days } = telling;
  const voice = referrerOf(telling, family);
  const on = family.referredOn;
  const started = await voice.say(
    { act: act(telling, family, 'start-referral'), path: '/referrals', ...days.at(on, 8) },
    Referral,
  );
  if (started.view.state !== 'draft') return started;
  const path = `/referrals/${started.view.id}/draft`;
  const draft = (isHalf ? halfDraftOf : draftOf)(family, days);
  const saved = { act: act(telling, family, `save|${started.etag}`), method: 'PUT', path, body: { draft } } as const;
  return voice.say({ ...saved, etag: started.etag, ...days.at(on, 9) }, Referral);
};

/** Acts on a referral name its version; told again they are answered by their key alone. */
export const onReferral = async (
  telling: Telling,
  family: ReferralStory,
  { by, what, body = {}, on, before }: OnReferral,
): Promise<Told<Referral>> => {
  const voice = by === 'referrer' ? referrerOf(telling, family) : telling.town.as(telling.story.assessor);
  const path = `/referrals/${before.view.id}/${what}`;
  const said = { act: act(telling, family, what), path, body, etag: before.etag, ...telling.days.at(on, 10) };
  return voice.say(said, Referral);
};
type OnReferral = {
  readonly by: 'referrer' | 'assessor';
  readonly what: string;
  readonly body?: object;
  readonly on: number;
  readonly before: Told<Referral>;
};

/** Written, sent, and what was asked about it. */
export const sendReferral = async (telling: Telling, family: ReferralStory): Promise<Told<Referral>> => {
  const written = await write(telling, family, false);
  const sent = await onReferral(telling, family, {
    by: 'referrer',
    what: 'submissions',
    on: family.referredOn,
    before: written,
  });
  const { question: asked } = family;
  if (!asked) return sent;
  const { on, question, answer } = asked;
  const waiting = await onReferral(telling, family, {
    by: 'assessor',
    what: 'questions',
    body: { question },
    on,
    before: sent,
  });
  if (!answer) return waiting;
  return onReferral(telling, family, {
    by: 'referrer',
    what: 'answers',
    body: { answer },
    on: on + 1,
    before: waiting,
  });
};

const ends = { withdrawn: 'withdrawals', declined: 'declines', 'referred-on': 'onward-referrals' } as const;

/** A referral that did not come to a provider, or not yet. */
export const tellOpenReferral = async (telling: Telling, family: OpenReferralStory): Promise<void> => {
  if (family.end === 'draft') return void (await write(telling, family, true));
  const before = await sendReferral(telling, family);
  if (!('on' in family)) return;
  const { end, on, reason } = family;
  const by = end === 'withdrawn' ? 'referrer' : 'assessor';
  const body = end === 'referred-on' ? { to: family.to, reason } : { reason };
  await onReferral(telling, family, { by, what: ends[end], body, on, before });
};
