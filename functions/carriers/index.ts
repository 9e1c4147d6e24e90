// The outbox of each gemeente streams to this function. It has no door to the web.
import { type Arrival, type Courier, deliverBatch } from '@greep/events';
import { Gemeente, systemClock } from '@greep/kernel';
import { alarm, openStores } from '@greep/serving/open-stores';
import { openTables } from '@greep/serving/open-tables';
import { readSurroundings } from '@greep/serving/surroundings';
import { openOutbox, pendingEventOf } from '@greep/store';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { carriersOf } from './carriers.ts';

const tables = openTables(readSurroundings());
const outboxTable = tables.on('carriers');
const stores = {
  'carry-referral-to-care': openStores(tables, 'carry-referral-to-care'),
  'carry-progress-to-referral': openStores(tables, 'carry-progress-to-referral'),
} as const;

/** The stream is that of one gemeente's table, and its name is what says which. */
const gemeenteOf = (record: DynamoDBRecord | undefined): Gemeente =>
  Gemeente.parse(/table\/greep-(gm\d{4})-outbox\//.exec(record?.eventSourceARN ?? '')?.[1]);

const arrivalOf = ({ dynamodb }: DynamoDBRecord): Arrival => {
  const text = (name: string) => ({ S: dynamodb?.NewImage?.[name]?.S ?? '' });
  return pendingEventOf({ pk: text('pk'), sk: text('sk'), data: text('data') });
};

/** An event that names another gemeente than the one whose outbox it lay in is carried nowhere. */
const otherGemeente = (): Error => Object.assign(new Error('an event of another gemeente'), { name: 'OtherGemeente' });

const courierOf = (gemeente: Gemeente): Courier => ({
  carriers: carriersOf((plane) => (named) => {
    if (named !== gemeente) throw otherGemeente();
    return stores[plane](gemeente);
  }),
  setAside: openOutbox({ client: outboxTable(gemeente), gemeente, clock: systemClock }).setAside,
  alarm: (event) => alarm({ ...event, gemeente }),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

/** New rows are delivered in order; rows that went away were delivered before. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const arrived = Records.filter(({ eventName }) => eventName === 'INSERT');
  const done = await deliverBatch(arrived.map(arrivalOf), courierOf(gemeenteOf(Records[0])));
  const failed = arrived[done]?.dynamodb?.SequenceNumber;
  return { batchItemFailures: failed === undefined ? [] : [{ itemIdentifier: failed }] };
};
