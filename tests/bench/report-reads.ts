// What reading a report costs, by how many families the gemeente has. Figures are published and not queried, so it must not matter.
import { DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { openAccess } from '@greep/access';
import { Day, randomIds, systemClock } from '@greep/kernel';
import { listPeriods, openReport, openTable, publishFigures } from '@greep/reporting';
import { openStore, type Plane, type Store } from '@greep/store';
import { performer, type Verb } from '@greep/verbs';
import { aPerson } from '../access/builders.ts';
import { aWorld } from '../reporting/a-world.ts';
import { keepAll } from '../reporting/histories.ts';
import { startTestEngine, utrecht } from '../support/engine.ts';
import { millisecondsOf, type Row } from './measure.ts';

const part = 'Reading a report';
const sizes = [50, 500, 2_000] as const;
const providers = 12;
const atMost = 5;
const today = Day.parse('2026-11-28');
const reader = aPerson('policyMaker');

/** Read units as DynamoDB reckons them; a strongly consistent read of 4 KB is one. */
const unitsDuring = async (act: () => Promise<unknown>): Promise<number> => {
  const real: DynamoDBClient['send'] = DynamoDBClient.prototype.send;
  let units = 0;
  Reflect.set(DynamoDBClient.prototype, 'send', async function (this: DynamoDBClient, command: object) {
    const isRead = command instanceof GetItemCommand || command instanceof QueryCommand;
    if (isRead) command.input.ReturnConsumedCapacity = 'TOTAL';
    const answer = await Reflect.apply(real, this, [command]);
    if (isRead) units += answer.ConsumedCapacity?.CapacityUnits ?? Number.NaN;
    return answer;
  });
  await act();
  Reflect.set(DynamoDBClient.prototype, 'send', real);
  return units;
};

const unitsOf = async (families: number) => {
  const engine = await startTestEngine([utrecht]);
  try {
    const place = { client: engine.client, gemeente: utrecht, clock: systemClock, ids: randomIds, alarm: () => {} };
    const storeFor = (plane: Plane): Store => openStore({ ...place, plane });
    await keepAll(storeFor('carry-contributions'), aWorld({ seed: 1, families, providers }));
    const publishing = { today, threshold: 5, run: 'bench', nameOf: async () => 'Een aanbieder in Utrecht' };
    const published = await millisecondsOf(() => publishFigures({ store: storeFor('publish-figures'), ...publishing }));
    const tools = { store: storeFor('report'), access: openAccess(), clock: systemClock, ids: randomIds };
    const cursors = { seal: (text: string) => text, open: (text: string) => text };
    const ask = (verb: Verb, input: object) => async () => {
      const answer = await performer(() => ({ ...tools, cursors }))(verb)({ principal: reader, requestId: 'r' }, input);
      if (!answer.ok) throw new Error(`no report: ${answer.error.code}`);
    };
    const period = { period: '2026-q3', asOf: today };
    return {
      published,
      report: await unitsDuring(ask(openReport, period)),
      table: await unitsDuring(ask(openTable, { ...period, table: 'caseload' })),
      periods: await unitsDuring(ask(listPeriods, {})),
    };
  } finally {
    await engine.stop();
  }
};

export const reportReads = async (): Promise<readonly Row[]> => {
  const measured = [];
  for (const families of sizes) measured.push(await unitsOf(families));
  const row = (what: string, read: readonly number[]): Row => ({
    ...{ part, what, target: `flat, at most ${atMost} read units` },
    measured: sizes.map((families, at) => `${families}: ${read[at]}`).join(', '),
    isMet: new Set(read).size === 1 && read.every((units) => units <= atMost),
  });
  const whole = `of 12 providers, for ${sizes.join(', ')} families`;
  const last = measured.map(({ published }) => `${(published / 1_000).toFixed(1)} s`).join(', ');
  return [
    row(
      `the whole report ${whole}`,
      measured.map(({ report }) => report),
    ),
    row(
      'one table of it',
      measured.map(({ table }) => table),
    ),
    row(
      'the list of periods',
      measured.map(({ periods }) => periods),
    ),
    { part, what: 'publishing six closed quarters and yesterday, for as many families', measured: last },
  ];
};
