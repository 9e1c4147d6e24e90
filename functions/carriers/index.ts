// The outbox of each gemeente streams to this function. It has no door to the web.
import { type Arrival, type Courier, deliverBatch } from '@greep/events';
import { Gemeente, randomIds, systemClock } from '@greep/kernel';
import { openClient, openOutbox, openStore, pendingEventOf } from '@greep/store';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { carriersOf } from './carriers.ts';
import { readEnvironment } from './environment.ts';

const { AWS_REGION, GREEP_DYNAMODB_ENDPOINT } = readEnvironment();
const client = openClient({
  region: AWS_REGION,
  ...(GREEP_DYNAMODB_ENDPOINT && { endpoint: GREEP_DYNAMODB_ENDPOINT }),
});

const alarm = (facts: Readonly<Record<string, string>>): void =>
  console.error(JSON.stringify({ level: 'alarm', ...facts }));

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
    return openStore({
      client,
      gemeente,
      plane,
      clock: systemClock,
      ids: randomIds,
      alarm: (row) => alarm({ ...row, gemeente }),
    });
  }),
  setAside: openOutbox({ client, gemeente, clock: systemClock }).setAside,
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
