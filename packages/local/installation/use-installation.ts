// A command for whoever runs this installation: beside a running Greep it uses that engine, otherwise it starts one for a while.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { readGemeenten } from '@greep/infra/gemeenten';
import { ok, type Result } from '@greep/kernel';
import { claimDataDirectory, findRunningEngine } from './data-directory.ts';
import { localClient, openTables } from './open-tables.ts';

export type Installation = {
  readonly client: DynamoDBClient;
  readonly gemeenten: readonly GemeenteSettings[];
  /** The data directory. */
  readonly data: string;
  /** What stood on the command line beside the options. */
  readonly words: readonly string[];
};

type Opened = { readonly client: DynamoDBClient; readonly close: () => Promise<void> };

const openInstallation = async (
  data: string,
  gemeenten: readonly GemeenteSettings[],
): Promise<Result<Opened, string>> => {
  const endpoint = process.env.GREEP_DYNAMODB_ENDPOINT ?? (await findRunningEngine(data));
  if (endpoint) return ok({ client: localClient(endpoint), close: async () => {} });
  const directory = await claimDataDirectory(data);
  if (!directory.ok) return directory;
  const tables = await openTables(directory.value, gemeenten);
  if (!tables.ok) {
    await directory.value.leave();
    return tables;
  }
  const close = async () => {
    await tables.value.close();
    await directory.value.leave();
  };
  return ok({ client: tables.value.client, close });
};

const workOn = async (
  data: string,
  gemeenten: readonly GemeenteSettings[],
  work: (client: DynamoDBClient) => Promise<Result<string, string>>,
): Promise<Result<string, string>> => {
  const opened = await openInstallation(data, gemeenten);
  if (!opened.ok) return opened;
  const { client, close } = opened.value;
  try {
    return await work(client);
  } finally {
    client.destroy();
    await close();
  }
};

const readWords = (args: readonly string[]): { data: string; words: string[] } | undefined => {
  try {
    const options = { data: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { data: resolve(values.data ?? '.greep/data'), words: positionals };
  } catch {
    return undefined;
  }
};

/**
 * Does the work on the data of `--data DIR`. What it answers is said and becomes the exit code. A command with options of
 * its own hands on what is left.
 */
export const useInstallation = async (
  work: (installation: Installation) => Promise<Result<string, string>>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> => {
  const given = readWords(args);
  if (!given) {
    console.error('An option is not known: use --data DIR, or none.');
    process.exitCode = 1;
    return;
  }
  const gemeenten = readGemeenten();
  const said = await workOn(given.data, gemeenten, (client) => work({ client, gemeenten, ...given }));
  if (said.ok) return console.log(said.value);
  console.error(said.error);
  process.exitCode = 1;
};
