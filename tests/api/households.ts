// Families of both gemeenten, brought this far through the real API: referred, accepted, met, with a plan at the table.

import { familyIdOf } from '@greep/care';
import { AssignmentId, dayOf, type FamilyId, type Gemeente, PersonId, ReferralId, systemClock } from '@greep/kernel';
import { aReferralDraft } from '../support/a-referral.ts';
import { canary } from './canary.ts';
import { type Actor, organisationOf, subjectFor } from './cast.ts';
import { type Reply, viewIn } from './handlers.ts';
import { type LadderLevel, type ToldBottleneck, tellBottleneck } from './tell-bottleneck.ts';

export type Stage = 'draft' | 'submitted' | 'waiting' | 'running';

export type Plot = {
  /** One letter. */
  readonly key: string;
  readonly stage: Stage;
  readonly referrer: string;
  readonly provider: 'cumulus' | 'stade';
  readonly worker?: string;
  readonly supervisor?: string;
  /** How far its bottleneck came. */
  readonly ladder?: LadderLevel;
  /** Shares with the network member and the partner of the cast, who use their codes. */
  readonly isShared?: boolean;
  /** Nobody of this family does anything while others try. */
  readonly isQuiet?: boolean;
};

export type Household = Plot & {
  readonly gemeente: Gemeente;
  readonly referralId: ReferralId;
  readonly familyId?: FamilyId;
  readonly members: readonly Actor[];
  readonly goalId?: string;
  readonly actionId?: string;
  readonly contactId?: string;
  /** Of the circle: the row of who is called `near`. */
  readonly readerId?: string;
  readonly concernId?: string;
  readonly takenId?: string;
} & Partial<ToldBottleneck>;

export const plots: readonly Plot[] = [
  {
    key: 'A',
    stage: 'running',
    referrer: 'referrer',
    provider: 'cumulus',
    worker: 'worker',
    supervisor: 'supervisor',
    ladder: 'doorbraakteam',
    isShared: true,
  },
  {
    key: 'B',
    stage: 'running',
    referrer: 'otherReferrer',
    provider: 'cumulus',
    worker: 'colleague',
    supervisor: 'otherSupervisor',
    ladder: 'policyTeam',
  },
  { key: 'C', stage: 'waiting', referrer: 'referrer', provider: 'stade' },
  { key: 'D', stage: 'draft', referrer: 'referrer', provider: 'cumulus' },
  { key: 'S', stage: 'submitted', referrer: 'otherReferrer', provider: 'cumulus' },
  {
    key: 'Q',
    stage: 'running',
    referrer: 'quietReferrer',
    provider: 'cumulus',
    worker: 'quietWorker',
    supervisor: 'quietSupervisor',
    ladder: 'national',
    isQuiet: true,
  },
  { key: 'X', stage: 'draft', referrer: 'quietReferrer', provider: 'stade', isQuiet: true },
];

export type Send = (
  actor: Actor,
  method: string,
  path: string,
  sent?: { readonly body?: object; readonly ifMatch?: number; readonly key?: string },
) => Promise<Reply>;

export type Telling = {
  readonly send: Send;
  readonly asNation: (method: string, path: string) => Promise<Reply>;
  readonly actor: (key: string) => Actor;
  readonly carry: () => Promise<void>;
  readonly redeem: (gemeente: Gemeente, subject: string, code: string) => Promise<void>;
};

const relations = { mother: 'parent', son: 'youth' } as const;

const draftOf = (gemeente: Gemeente, { key }: Plot): object => {
  const name = canary(gemeente, key, 'naam');
  return aReferralDraft({
    familyName: name,
    people: [
      { name: `Moeder ${name}`, relation: relations.mother, born: '1988-04-02', hasAuthority: true },
      { name: `Zoon ${name}`, relation: relations.son, born: '2011-03-09' },
    ],
    concerns: canary(gemeente, key, 'zorg'),
  });
};

const refer = async (gemeente: Gemeente, plot: Plot, { send, actor }: Telling): Promise<ReferralId> => {
  const as = actor(plot.referrer);
  const { id } = viewIn<{ id: string }>(await send(as, 'POST', '/referrals', { body: {} }));
  const draft = draftOf(gemeente, plot);
  viewIn(await send(as, 'PUT', `/referrals/${id}/draft`, { body: { draft }, ifMatch: 1 }));
  if (plot.stage !== 'draft') viewIn(await send(as, 'POST', `/referrals/${id}/submissions`, { body: {}, ifMatch: 2 }));
  return ReferralId.parse(id);
};

const today = (): string => dayOf(systemClock.now());

const accept = async (gemeente: Gemeente, plot: Plot, id: ReferralId, { send, actor, carry }: Telling) => {
  const approachId = plot.provider === 'cumulus' ? 'bloemaanpak' : 'actief-casemanagement';
  const body = { providerId: organisationOf(gemeente, plot.provider), approachId };
  viewIn(await send(actor('quietAssessor'), 'POST', `/referrals/${id}/acceptances`, { body, ifMatch: 3 }));
  await carry();
};

type Member = { readonly personId: string; readonly name: string };

const invite = async (gemeente: Gemeente, plot: Plot, path: string, { send, actor, redeem }: Telling) => {
  const worker = actor(plot.worker ?? '');
  const { members } = viewIn<{ members: readonly Member[] }>(await send(worker, 'GET', path));
  const actors: Actor[] = [];
  for (const { personId, name } of members) {
    const invited = await send(worker, 'POST', `${path}/members/${personId}/invitations`, { body: {} });
    const id = PersonId.parse(personId);
    const key = `${name.startsWith('Moeder') ? 'mother' : 'son'}${plot.key}`;
    await redeem(gemeente, subjectFor({ gemeente, key }), viewIn<{ code: string }>(invited).code);
    actors.push({
      key,
      gemeente,
      id,
      name,
      role: 'familyMember',
      // The first role of somebody who was invited carries the person's own id.
      assignmentId: AssignmentId.parse(personId),
      assurance: 'substantial',
      ...(plot.isQuiet && { isQuiet: true }),
    });
  }
  return actors;
};

export const levels = { '-1': 'lager', '0': 'nu', '+1': 'gehoopt', '+2': 'beter', '+3': 'veel beter' };

/** With whom every family agreed to share something: nobody who signs in, and who may. */
export const reader = 'Tante';
export const near = 'Oma';
const teacher = 'Juf';

type Place = { readonly gemeente: Gemeente; readonly plot: Plot; readonly path: string };

const agreeOnPlan = async ({ gemeente, plot, path }: Place, members: readonly Actor[], { send, actor }: Telling) => {
  const worker = actor(plot.worker ?? '');
  const { id: goalId } = viewIn<{ id: string }>(
    await send(worker, 'POST', `${path}/goals`, {
      body: { kind: 'own', words: canary(gemeente, plot.key, 'doel'), speaker: { who: 'together' }, levels },
    }),
  );
  const { id: actionId } = viewIn<{ id: string }>(
    await send(worker, 'POST', `${path}/actions`, {
      body: { goalId, owner: 'family', who: 'wij', what: canary(gemeente, plot.key, 'doel') },
    }),
  );
  const sentence = canary(gemeente, plot.key, 'contact');
  const noted = viewIn<{ contacts: readonly { id: string }[] }>(
    await send(worker, 'POST', `${path}/contacts`, { body: { kind: 'visit', minutes: 60, sentence } }),
  );
  const text = { words: canary(gemeente, plot.key, 'concept') };
  viewIn(await send(worker, 'PUT', `${path}/drafts/new-goal`, { body: { text }, ifMatch: 0 }));
  for (const who of [near, teacher]) {
    const what = canary(gemeente, plot.key, 'deel');
    viewIn(await send(worker, 'POST', `${path}/actions`, { body: { owner: 'network', who, what } }));
  }
  const own = { what: 'own-actions' } as const;
  const alsoReads = [
    ...[reader, near].map((name) => ({ name, kind: 'network', ...own })),
    { name: teacher, kind: 'partner', ...own },
  ];
  viewIn(await send(worker, 'POST', `${path}/plan-versions`, { body: { alsoReads } }));
  for (const member of members) {
    viewIn(await send(member, 'POST', `${path}/plan-versions/1/answers`, { body: { answer: 'yes' } }));
  }
  const words = canary(gemeente, plot.key, 'doel');
  const evaluation = {
    on: today(),
    successes: [{ words, speaker: { who: 'together' } }],
    present: members.map(({ id }) => id),
    scores: { [goalId]: { step: '+1', words } },
  };
  viewIn(await send(worker, 'POST', `${path}/evaluations`, { body: evaluation }));
  const said = { question: 'change', words: canary(gemeente, plot.key, 'doel'), speaker: { who: 'together' } };
  const { id: concernId } = viewIn<{ id: string }>(
    await send(worker, 'POST', `${path}/conversation/concerns`, { body: said }),
  );
  const contactId = noted.contacts[0]?.id ?? '';
  const { id: takenId } = viewIn<{ id: string }>(await send(worker, 'POST', `${path}/taken-along`, { body: {} }));
  return { goalId, actionId, contactId, concernId, takenId };
};

/** The worker writes the codes; where the family shares with the cast, they are used. */
const shareWithCircle = async ({ gemeente, plot, path }: Place, { send, actor }: Telling): Promise<string> => {
  const worker = actor(plot.worker ?? '');
  const readers = [
    { as: 'network', body: { name: near, kind: 'network' } },
    { as: 'partner', body: { name: teacher, kind: 'partner', organisationId: organisationOf(gemeente, 'school') } },
  ];
  for (const { as, body } of readers) {
    const { code } = viewIn<{ code: string }>(await send(worker, 'POST', `${path}/circle/invitations`, { body }));
    if (plot.isShared) viewIn(await send(actor(as), 'POST', '/shared-plans/codes', { body: { code } }));
  }
  const { members } = viewIn<{ members: readonly { id?: string; name: string }[] }>(
    await send(worker, 'GET', `${path}/circle`),
  );
  return members.find(({ name }) => name === near)?.id ?? '';
};

/** Tells how one family came this far. */
export const tellHousehold = async (gemeente: Gemeente, plot: Plot, telling: Telling): Promise<Household> => {
  const referralId = await refer(gemeente, plot, telling);
  const begun = { ...plot, gemeente, referralId, members: [] };
  if (plot.stage === 'draft' || plot.stage === 'submitted') return begun;
  await accept(gemeente, plot, referralId, telling);
  const familyId = familyIdOf(referralId);
  if (plot.stage === 'waiting') return { ...begun, familyId };
  const { send, actor } = telling;
  const path = `/families/${familyId}`;
  const workerId = actor(plot.worker ?? '').id;
  viewIn(await send(actor(plot.supervisor ?? ''), 'PUT', `${path}/worker`, { body: { workerId }, ifMatch: 1 }));
  const body = { on: today(), introduction: { by: 'referrer' }, explained: ['own-plan'] };
  viewIn(await send(actor(plot.worker ?? ''), 'POST', `${path}/first-meetings`, { body, ifMatch: 2 }));
  const members = await invite(gemeente, plot, path, telling);
  const place = { gemeente, plot, path };
  const plan = await agreeOnPlan(place, members, telling);
  const readerId = await shareWithCircle(place, telling);
  const [mother] = members;
  const bottleneck = mother && plot.ladder ? await tellBottleneck(place, mother, telling) : {};
  return { ...begun, familyId, members, ...plan, readerId, ...bottleneck };
};
