// The family of Samira and Yassin, from its referral to the kitchen table, told through the API.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Day } from '@greep/kernel';
import * as z from 'zod';
import { casts, firstNameOf, type TownName } from './cast.ts';
import { dayAgo, momentAgo, today } from './days.ts';
import type { Stage } from './open-stage.ts';
import { redeem, type SeededTown } from './seed-town.ts';
import { type Said, type Speaker, WithId } from './speaker.ts';

export const referralDraft = (town: TownName) => ({
  familyName: casts[town].family.name,
  place: 'Overvecht',
  people: [
    { name: casts[town].family.mother, relation: 'parent', born: '1988-04-02', hasAuthority: true },
    { name: casts[town].family.son, relation: 'youth', born: '2011-03-09' },
  ],
  concerns: 'De ochtenden lopen vast en de post blijft dicht.',
  goesWell: 'De kinderen zijn graag op school.',
  frame: { kind: 'voluntary' },
  introducer: { kind: 'referrer' },
  contact: { ways: ['call'], phone: '030 000 00 00' },
  familyKnows: { kind: 'yes' },
});

const File = z.object({ id: z.string(), members: z.array(z.object({ personId: z.string(), name: z.string() })) });
const Rows = z.object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) });
const Code = z.object({ code: z.string() });

export type Telling = {
  readonly stage: Stage;
  readonly town: TownName;
  readonly seeded: SeededTown;
  /** How many days ago it happened; left out: today. */
  readonly ago?: number | undefined;
};

type Part = 'referrer' | 'assessor' | 'supervisor' | 'worker' | 'mother' | 'son';

export const dayOfTelling = ({ ago = 0 }: Telling): Day => dayAgo(ago);

export const as = ({ stage, town, ago }: Telling, part: Part): Promise<Speaker> =>
  stage.speaker(town, casts[town][part], ago === undefined ? undefined : momentAgo(ago));

/** A referral that waits for the assessor. */
export const seedReferral = async (telling: Telling): Promise<Said<{ id: string }>> => {
  const referrer = await as(telling, 'referrer');
  const started = await referrer.say({ path: '/referrals' }, WithId);
  const path = `/referrals/${started.view.id}`;
  const body = { draft: referralDraft(telling.town) };
  const { etag } = await referrer.say({ method: 'PUT', path: `${path}/draft`, body, etag: started.etag }, WithId);
  return referrer.say({ path: `${path}/submissions`, etag }, WithId);
};

/** A referral that was accepted; a carrier makes the file a moment later. It waits for a worker. */
export const seedWaiting = async (telling: Telling): Promise<string> => {
  const { view, etag } = await seedReferral(telling);
  const body = { providerId: telling.seeded.providerId, approachId: 'bloemaanpak' };
  await (await as(telling, 'assessor')).say({ path: `/referrals/${view.id}/acceptances`, body, etag }, WithId);
  const supervisor = await as(telling, 'supervisor');
  for (let turn = 0; turn < 100; turn += 1) {
    const [row] = (await supervisor.read('/waiting-families', Rows)).view.rows;
    if (row) return row.id;
    await sleep(100);
  }
  throw new Error('the family file was not made');
};

/** The supervisor chooses the worker, who did not meet the family yet. */
export const seedChosen = async (telling: Telling, id: string): Promise<void> => {
  const supervisor = await as(telling, 'supervisor');
  const path = `/families/${id}`;
  const { etag } = await supervisor.read(path, File);
  const workerId = telling.seeded.people.get(casts[telling.town].worker);
  await supervisor.say({ method: 'PUT', path: `${path}/worker`, body: { workerId }, etag }, File);
};

export type SeededFamily = { readonly id: string; readonly path: string; readonly memberId: (name: string) => string };

/** The worker meets the family. */
export const seedMeeting = async (telling: Telling, id: string): Promise<SeededFamily> => {
  const worker = await as(telling, 'worker');
  const path = `/families/${id}`;
  const { etag } = await worker.read(path, File);
  const body = { on: dayOfTelling(telling), introduction: { by: 'referrer' }, explained: ['own-plan', 'who-may-read'] };
  const { view } = await worker.say({ path: `${path}/first-meetings`, body, etag }, File);
  const memberId = (name: string): string => view.members.find((one) => one.name === name)?.personId ?? '';
  return { id, path, memberId };
};

/** A worker was chosen and met the family. */
export const seedFamily = async (telling: Telling): Promise<SeededFamily> => {
  const id = await seedWaiting(telling);
  await seedChosen(telling, id);
  return seedMeeting(telling, id);
};

/** Those of the family who have a persona sign in with the code from the worker. */
export const seedSignIns = async (telling: Telling, family: SeededFamily): Promise<void> => {
  const worker = await as(telling, 'worker');
  for (const part of ['mother', 'son'] as const) {
    const id = family.memberId(casts[telling.town].family[part]);
    const { view } = await worker.say({ path: `${family.path}/members/${id}/invitations` }, Code);
    await redeem(await as(telling, part), view.code);
  }
};

const levels = {
  '-1': 'Elke ochtend ruzie',
  '0': 'De meeste ochtenden ruzie',
  '+1': 'Vier dagen per week rust',
  '+2': 'Elke schooldag rust',
  '+3': 'Ook in het weekend, zonder hulp',
};

/** Two goals, one that must, two actions, an appointment. */
export const seedPlan = async (telling: Telling, { path, memberId }: SeededFamily): Promise<void> => {
  const worker = await as(telling, 'worker');
  const mother = { who: 'member', personId: memberId(casts[telling.town].family.mother) };
  const son = { who: 'member', personId: memberId(casts[telling.town].family.son) };
  const record = (body: object) => worker.say({ path: `${path}/goals`, body }, WithId);
  const own = { kind: 'own', lifeDomain: 'upbringing', weight: 5, levels, from: dayOfTelling(telling) };
  const { view: goal } = await record({
    ...own,
    speaker: mother,
    words: 'Ik wil dat de ochtenden rustig zijn.',
    smart: 'Over drie maanden gaan de kinderen vier ochtenden per week zonder ruzie naar school.',
  });
  await record({ ...own, speaker: son, words: 'Ik wil op voetbal blijven.', lifeDomain: 'leisure', weight: 4 });
  await record({
    ...own,
    kind: 'safety',
    speaker: { who: 'together' },
    words: 'Papa komt alleen als oma erbij is.',
    lifeDomain: 'safety',
    imposedBy: 'Bureau Jeugdzorg',
    because: 'De kinderen moeten veilig zijn als papa er is.',
  });
  const act = (body: object) => worker.say({ path: `${path}/actions`, body }, WithId);
  await act({
    goalId: goal.id,
    owner: 'family',
    who: firstNameOf(casts[telling.town].family.mother),
    what: 'legt ’s avonds de kleren klaar',
  });
  await act({ goalId: goal.id, owner: 'network', who: 'Oma Fatiha', what: 'brengt Ilias naar school' });
  await act({ owner: 'professional', who: 'Anouk', what: 'belt de school', before: today() });
  const next = { on: today(), at: '23:30' };
  const reach = 'Bel of app op werkdagen van 9.00 tot 17.00 uur: 06 00 00 00 00.';
  const body = { next, where: 'bij u thuis', about: 'over de ochtenden', reach };
  await worker.say({ method: 'PUT', path: `${path}/appointment`, body }, z.unknown());
};

/** `alsoReads`: with whom the family shares when it says yes. */
export const seedProposal = async (
  telling: Telling,
  { path }: SeededFamily,
  alsoReads: readonly object[] = [],
): Promise<void> => {
  const worker = await as(telling, 'worker');
  await worker.say({ path: `${path}/plan-versions`, body: { alsoReads } }, z.unknown());
};

/** Everybody who must agree says yes. */
export const seedAgreement = async (telling: Telling, { path }: SeededFamily): Promise<void> => {
  const body = { answer: 'yes' };
  for (const part of ['mother', 'son'] as const)
    await (await as(telling, part)).say({ path: `${path}/plan-versions/1/answers`, body }, z.unknown());
};

/** The mother says yes to the second version, the son says how he does want it. */
export const seedRefusal = async (telling: Telling, { path }: SeededFamily): Promise<void> => {
  const answers = {
    mother: { answer: 'yes' },
    son: { answer: 'not-like-this', words: 'Ik wil ook naar de training.' },
  };
  for (const part of ['mother', 'son'] as const)
    await (await as(telling, part)).say({ path: `${path}/plan-versions/2/answers`, body: answers[part] }, z.unknown());
};

/** A referral that is still being written. */
export const seedDraft = async (telling: Telling): Promise<Said<{ id: string }>> => {
  const referrer = await as(telling, 'referrer');
  const started = await referrer.say({ path: '/referrals' }, WithId);
  const body = { draft: { familyName: 'De Wit', concerns: 'Er is weinig geld.' } };
  const path = `/referrals/${started.view.id}/draft`;
  return referrer.say({ method: 'PUT', path, body, etag: started.etag }, WithId);
};

/** The worker adds an action and puts the plan to the family again. */
export const seedNextVersion = async (telling: Telling, family: SeededFamily): Promise<void> => {
  const worker = await as(telling, 'worker');
  const body = { owner: 'family', who: firstNameOf(casts[telling.town].family.mother), what: 'belt de tandarts' };
  await worker.say({ path: `${family.path}/actions`, body }, WithId);
  await seedProposal(telling, family);
};
