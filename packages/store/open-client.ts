// One client per set of credentials, kept for the life of the process: a new connection costs more than a read.
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** The client asks for new ones some minutes before. */
  readonly expiration?: Date;
};

export type ClientSettings = {
  readonly region: string;
  /** Only for an engine that is not AWS itself. */
  readonly endpoint?: string;
  /** Without them, those of the process. */
  readonly credentials?: Credentials | (() => Promise<Credentials>);
  /** Another client of the same endpoint, to use its open connections. */
  readonly sharing?: DynamoDBClient;
  /** For an engine that looks at no signature: making one is a third of what a call costs. */
  readonly isUnsigned?: boolean;
  /** Milliseconds after which a silent engine is asked again; 5,000 unless told. */
  readonly answerWithin?: number;
};

const connections = (answerWithin: number) => ({
  connectionTimeout: 1_000,
  requestTimeout: answerWithin,
  // Without this the handler only warns, and waits for ever.
  throwOnRequestTimeout: true,
  httpAgent: { keepAlive: true, maxSockets: 64 },
  httpsAgent: { keepAlive: true, maxSockets: 64 },
});

type Signer = NonNullable<DynamoDBClientConfig['signer']>;

/** Only in the form of a signature: engines refuse a request that has none at all. */
const formOfSignature =
  'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=none';

const signsNothing: Signer = {
  sign: async (request) => {
    Object.assign(request.headers, { authorization: formOfSignature, 'x-amz-date': '20260101T000000Z' });
    return request;
  },
};

export const openClient = ({
  answerWithin = 5_000,
  sharing,
  isUnsigned = false,
  ...settings
}: ClientSettings): DynamoDBClient =>
  new DynamoDBClient({
    ...settings,
    ...(isUnsigned && { signer: signsNothing }),
    maxAttempts: 4,
    requestHandler: sharing?.config.requestHandler ?? connections(answerWithin),
  });
