// What every call of the store stands on: one gemeente, one plane, one client.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Clock, Gemeente, IdSource } from '@greep/kernel';
import type { Guard } from './guard.ts';
import type { Memory } from './memory.ts';
import type { Plane, TableName } from './planes.ts';

/** Codes and kinds only: what is wrong, never what it says or whose it is. */
export type StoreAlarm = {
  readonly code: 'row-unparsable';
  /** Kind of row, such as `goal`. */
  readonly kind: string;
  /** Kind of partition, such as `FAMILY`. */
  readonly partition: string;
};

export type Alarm = (alarm: StoreAlarm) => void;

export type Shelf = {
  readonly client: DynamoDBClient;
  readonly gemeente: Gemeente;
  readonly plane: Plane;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly alarm: Alarm;
  readonly guard: Guard;
  readonly memory: Memory;
  readonly salt: () => string;
  readonly table: (name: TableName) => string;
};
