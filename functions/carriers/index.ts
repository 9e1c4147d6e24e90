// The outbox of each gemeente, and the table of the nation, stream to this function. It has no door to the web.
import { type Arrival, type Courier, deliverBatch } from '@greep/events';
import { Gemeente, nowhere, systemClock } from '@greep/kernel';
import { alarm, openStores } from '@greep/serving/open-stores';
import { openTables } from '@greep/serving/open-tables';
import { openTraces, traced } from '@greep/serving/open-traces';
import { readSurroundings } from '@greep/serving/surroundings';
import { isOfNation, nationalTableName, nationalTables, openOutbox, pendingEventOf } from '@greep/store';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { carriersOf } from './carriers.ts';

const surroundings = readSurroundings();
const trace = await openTraces(surroundings);
const tables = openTables(surroundings);
const outboxTable = tables.on('carriers');
const stores = {
  'carry-referral-to-care': openStores(tables, 'carry-referral-to-care'),
  'carry-progress-to-referral': openStores(tables, 'carry-progress-to-referral'),
  'carry-contributions': openStores(tables, 'carry-contributions'),
  'carry-bottleneck-to-doorbraak': openStores(tables, 'carry-bottleneck-to-doorbraak'),
  'carry-answer-to-care': openStores(tables, 'carry-answer-to-care'),
  'carry-nation-to-doorbraak': openStores(tables, 'carry-nation-to-doorbraak'),
  'carry-doorbraak-to-nation': openStores(tables, 'carry-doorbraak-to-nation'),
} as const;

/** The stream is that of one gemeente's outbox or of the nation's table, and its name is what says which. */
const gemeenteOf = (record: DynamoDBRecord | undefined): Gemeente => {
  const arn = record?.eventSourceARN ?? '';
  if (arn.includes(`table/${nationalTableName}/`)) return nowhere;
  return Gemeente.parse(/table\/greep-(gm\d{4})-outbox\//.exec(arn)?.[1]);
};

const arrivalOf = ({ dynamodb }: DynamoDBRecord): Arrival => {
  const text = (name: string) => ({ S: dynamodb?.NewImage?.[name]?.S ?? '' });
  return pendingEventOf({ pk: text('pk'), sk: text('sk'), data: text('data') });
};

/** An event that names another gemeente than the one whose outbox it lay in is carried nowhere. */
const otherGemeente = (): Error => Object.assign(new Error('an event of another gemeente'), { name: 'OtherGemeente' });

const courierOf = (gemeente: Gemeente): Courier => ({
  carriers: carriersOf((plane) => (named) => {
    const store = stores[plane];
    if (isOfNation(plane)) return store(nowhere);
    // From the nation an answer goes to whichever gemeente its row names; from a gemeente nothing goes to another one.
    const to = gemeente === nowhere ? Gemeente.parse(named) : gemeente;
    if (named !== to) throw otherGemeente();
    return store(to);
  }),
  setAside: openOutbox({
    client: outboxTable(gemeente),
    gemeente,
    clock: systemClock,
    ...(gemeente === nowhere && { tables: nationalTables }),
  }).setAside,
  alarm: (event) => alarm({ ...event, gemeente }),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

/** New rows are delivered in order; rows that went away were delivered before. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const arrived = Records.filter(({ eventName }) => eventName === 'INSERT');
  const gemeente = gemeenteOf(Records[0]);
  const done = await traced(trace, { action: 'carry', gemeente, isDone: (carried) => carried === arrived.length }, () =>
    deliverBatch(arrived.map(arrivalOf), courierOf(gemeente)),
  );
  const failed = arrived[done]?.dynamodb?.SequenceNumber;
  return { batchItemFailures: failed === undefined ? [] : [{ itemIdentifier: failed }] };
};
