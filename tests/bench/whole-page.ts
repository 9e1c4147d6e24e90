// One page through everything: session, rights, the file, the access log and the reader's view, as API Gateway asks it.
// Beside it the very calls that it needs, replayed by hand, as many at once as the page makes at once.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { loadFunction } from '../../packages/local/function-for.ts';
import { contextOf } from '../../packages/local/serving/lambda-bridge.ts';
import type { BenchWorld } from './bench-world.ts';
import { lambdaEvent } from './lambda-event.ts';
import { inTurns, type Row, ratioRow } from './measure.ts';

const why =
  'Beside its calls a page parses every row, decides with Cedar, parses the view once more and hashes the session; ' +
  'the engine answers from memory on the same machine, so this work weighs more than it will in AWS.';

type Send = DynamoDBClient['send'];
type Call = { readonly command: Parameters<Send>[0]; readonly start: number; end: number };

/** The calls of one act, in groups that were under way at the same time. */
const callsDuring = async (act: () => Promise<unknown>): Promise<readonly Call[][]> => {
  const calls: Call[] = [];
  const real: Send = DynamoDBClient.prototype.send;
  Reflect.set(DynamoDBClient.prototype, 'send', async function (this: DynamoDBClient, command: Call['command']) {
    const call = { command, start: performance.now(), end: Number.POSITIVE_INFINITY };
    calls.push(call);
    const answer = await Reflect.apply(real, this, [command]);
    call.end = performance.now();
    return answer;
  });
  await act();
  Reflect.set(DynamoDBClient.prototype, 'send', real);
  const groups: Call[][] = [];
  for (const call of calls) {
    const last = groups.at(-1);
    if (last && call.start < Math.min(...last.map(({ end }) => end))) last.push(call);
    else groups.push([call]);
  }
  return groups;
};

export const wholePage = async (world: BenchWorld): Promise<readonly Row[]> => {
  const { host, familyId, verbs } = world;
  Object.assign(process.env, world.environment);
  const { handler } = await loadFunction('care');
  const { cookies } = await world.signIn(verbs.people.worker);
  const event = lambdaEvent({ host, method: 'GET', path: `/v1/families/${familyId}`, cookies });
  const page = async (): Promise<void> => {
    const answer = await handler(event, contextOf('care', 'bench'));
    if (typeof answer === 'string' || answer.statusCode !== 200) throw new Error(`no page: ${JSON.stringify(answer)}`);
  };
  const log = console.log;
  console.log = () => {};
  try {
    await page();
    const groups = await callsDuring(page);
    const client = verbs.engine.anotherClient();
    const replay = async (): Promise<void> => {
      for (const group of groups) await Promise.all(group.map(({ command }) => client.send(command)));
    };
    const [own = 0, bare = 0] = await inTurns([page, replay], { warmUp: 100, rounds: 400 });
    const many = groups.map((group) => group.length).join(' + ');
    const what = `open a family file, against its ${groups.flat().length} calls (${many} at once)`;
    return [ratioRow({ part: 'A page through everything', what, atMost: 2, why }, own, bare)];
  } finally {
    console.log = log;
    // A program that is started after this one must not find the tables of this world.
    for (const name of Object.keys(world.environment)) Reflect.deleteProperty(process.env, name);
  }
};
