// One client per set of credentials, kept for the life of the process: a new connection costs more than a read.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export type ClientSettings = {
  readonly region: string;
  /** Only for an engine that is not AWS itself. */
  readonly endpoint?: string;
  readonly credentials?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  /** Milliseconds after which a silent engine is asked again; 5,000 unless told. */
  readonly answerWithin?: number;
};

export const openClient = ({ answerWithin = 5_000, ...settings }: ClientSettings): DynamoDBClient =>
  new DynamoDBClient({
    ...settings,
    maxAttempts: 4,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: answerWithin,
      // Without this the handler only warns, and waits for ever.
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: true, maxSockets: 64 },
      httpsAgent: { keepAlive: true, maxSockets: 64 },
    },
  });
