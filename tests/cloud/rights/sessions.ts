// Who may take on which plane, by the function table; and a client for every plane that can be had.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type FunctionEntry, functionTable } from '@greep/infra/function-table';
import type { Credentials } from '@greep/store';
import { type Grant, type Plane, planes } from '@greep/store/planes';
import { credentialsOf, takeOn } from './credentials-of.ts';
import type { Session } from './questions.ts';

export const entries: readonly FunctionEntry[] = functionTable;
export const planeNames = Object.keys(planes).filter((name): name is Plane => name in planes);

/** A plane is taken on for a gemeente where it has rows of one, for the nation where it has rows of that. */
export const isFor = (plane: Plane, gemeente: string): boolean => {
  const grants: readonly Grant[] = planes[plane];
  return grants.some(({ table }) => (table === 'national') === (gemeente === 'national'));
};

const known = new Map<string, Promise<Credentials>>();

export const functionCredentials = (name: string): Promise<Credentials> => {
  const credentials = known.get(name) ?? credentialsOf(name);
  known.set(name, credentials);
  return credentials;
};

export const clientWith = (credentials: Credentials): DynamoDBClient =>
  new DynamoDBClient({ credentials, maxAttempts: 1 });

/** As the first function that holds the plane would. */
export const openSession = async ({ plane, gemeente }: Session): Promise<DynamoDBClient> => {
  const holder = entries.find((entry) => entry.planes.includes(plane));
  if (!holder) throw new Error(`no function holds ${plane}`);
  const taken = await takeOn(await functionCredentials(holder.name), plane, { gemeente, plane });
  if (!taken) throw new Error(`${holder.name} cannot take on ${plane} for ${gemeente}`);
  return clientWith(taken);
};
