// The first thing that somebody writes through each function, when nobody was there before.
import { type FunctionName, functionTable } from '@greep/infra/function-table';
import { PersonId } from '@greep/kernel';
import { openOutbox, tableName } from '@greep/store';
import { streamEventOf } from '../../packages/local/outbox-runner.ts';
import { utrecht } from '../support/engine.ts';
import type { Somebody } from '../support/verb-world.ts';
import type { BenchWorld } from './bench-world.ts';
import { lambdaEvent } from './lambda-event.ts';

const asked = async (
  { host, signIn }: BenchWorld,
  who: Pick<Somebody, 'id'>,
  path: string,
  body: object,
): Promise<object> => lambdaEvent({ host, method: 'POST', path: `/v1${path}`, body, ...(await signIn(who)) });

/** Signed in, and nobody yet to this gemeente. */
const stranger = (): Pick<Somebody, 'id'> => ({ id: PersonId.parse(crypto.randomUUID()) });

const goal = { kind: 'own', words: 'Rustig samen eten', speaker: { who: 'together' }, lifeDomain: 'upbringing' };

/** The fact that a referral was accepted: what the carriers hear makes a family file. */
const acceptedReferral = async ({ verbs, acceptOne }: BenchWorld): Promise<object> => {
  await acceptOne();
  const outbox = openOutbox({ client: verbs.engine.client, gemeente: utrecht, clock: verbs.clock });
  const waiting = (await Promise.all(outbox.shards.map((shard) => outbox.pending(shard, 100)))).flat();
  await outbox.remove(waiting.map(({ key }) => key));
  return streamEventOf(utrecht, waiting);
};

const bottleneck = {
  theme: 'housing',
  organisations: ['Kredietbank'],
  tried: [],
  question: 'Wie kan beslissen dat de huur nog even wacht?',
};

const listed = async ({ host, signIn }: BenchWorld, who: Pick<Somebody, 'id'>, path: string): Promise<object> =>
  lambdaEvent({ host, method: 'GET', path: `/v1${path}`, ...(await signIn(who)) });

const listedByNation = async ({ nation, signIn }: BenchWorld): Promise<object> => {
  const as = await signIn(nation.member, 'platform');
  return lambdaEvent({ host: nation.host, method: 'GET', path: '/v1/national-bottlenecks', ...as });
};

/** Each makes a new event: a write that was done before would not be written again. One that mostly reads is asked for a list. */
export const firstWrites = {
  session: async (world) => asked(world, stranger(), '/session/invitations', { code: await world.invite() }),
  referrals: (world) => asked(world, world.verbs.people.referrer, '/referrals', {}),
  care: (world) =>
    asked(world, world.verbs.people.worker, `/families/${world.familyId}/contacts`, { kind: 'visit', minutes: 45 }),
  bottlenecks: (world) =>
    asked(world, world.verbs.people.worker, `/families/${world.familyId}/bottlenecks`, bottleneck),
  doorbraak: (world) => listed(world, world.verbs.people.doorbraak, '/doorbraak-bottlenecks'),
  national: listedByNation,
  plans: (world) => asked(world, world.verbs.people.worker, `/families/${world.familyId}/goals`, goal),
  admin: (world) =>
    asked(world, world.verbs.people.admin, '/organisations', { name: 'Buurtteam Overvecht', kind: 'other' }),
  reporting: (world) => listed(world, world.verbs.people.policyMaker, '/figures'),
  publisher: async () => ({ gemeente: utrecht, suppressionThreshold: 5 }),
  anchor: async () => ({ gemeente: utrecht }),
  deadlines: async () => ({ gemeente: utrecht }),
  carriers: acceptedReferral,
} as const satisfies Readonly<Record<FunctionName, (world: BenchWorld) => Promise<object>>>;

export const functionNames: readonly FunctionName[] = functionTable.map(({ name }) => name);

/** Where the bare process puts its row. */
export const bareTable = tableName(utrecht, 'care');
