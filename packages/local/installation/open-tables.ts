// Where the rows are: the embedded engine with the data directory, or any DynamoDB endpoint that the environment names.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { fail, Gemeente, ok, type Result } from '@greep/kernel';
import { openClient } from '@greep/store';
import { engineBinary, startEngine } from '../engine.ts';
import { createTables } from './create-tables.ts';
import type { DataDirectory } from './data-directory.ts';

export type OpenTables = {
  readonly endpoint: string;
  readonly isEmbedded: boolean;
  readonly client: DynamoDBClient;
  readonly close: () => Promise<void>;
  /** Settles when the embedded engine is gone; never for an endpoint that is not ours. */
  readonly gone: Promise<void>;
};

const noEngine =
  `There is no embedded database for ${process.platform} on ${process.arch}: ` +
  'run any DynamoDB (such as DynamoDB local), and start again with GREEP_DYNAMODB_ENDPOINT set to its address.';

const useEngine = async (directory: DataDirectory): Promise<Result<Omit<OpenTables, 'client'>, string>> => {
  if (!engineBinary()) return fail(noEngine);
  try {
    const engine = await startEngine({ file: directory.engineFile });
    await directory.rememberEngine(engine);
    return ok({ endpoint: engine.endpoint, isEmbedded: true, close: engine.stop, gone: engine.gone });
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown cause';
    return fail(
      `The embedded database cannot open ${directory.engineFile} (${why}): put it back from a copy, or start with --data and another directory.`,
    );
  }
};

/** Credentials of no account, unless the environment has some. */
export const localClient = (endpoint: string, isUnsigned = false): DynamoDBClient =>
  openClient({
    isUnsigned,
    region: process.env.AWS_REGION ?? 'eu-central-1',
    endpoint,
    ...(!process.env.AWS_ACCESS_KEY_ID && { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });

/** Opens the engine or endpoint and makes the tables that are missing. */
export const openTables = async (
  directory: DataDirectory,
  gemeenten: readonly GemeenteSettings[],
): Promise<Result<OpenTables, string>> => {
  const given = process.env.GREEP_DYNAMODB_ENDPOINT;
  const opened = given
    ? ok({ endpoint: given, isEmbedded: false, close: async () => {}, gone: new Promise<void>(() => {}) })
    : await useEngine(directory);
  if (!opened.ok) return opened;
  const { endpoint, isEmbedded, close, gone } = opened.value;
  const client = localClient(endpoint, isEmbedded);
  try {
    await createTables(
      client,
      gemeenten.map(({ code }) => Gemeente.parse(code)),
    );
    return ok({ endpoint, isEmbedded, client, close, gone });
  } catch {
    await close();
    return fail(
      `The DynamoDB endpoint ${endpoint} does not answer as one: see that it runs and that GREEP_DYNAMODB_ENDPOINT is its address.`,
    );
  }
};
