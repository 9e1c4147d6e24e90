// A row as it lies in the table: keys, index keys, kind, version, salt and one opaque text. Written by hand,
// since a general marshaller walks into values that are nothing but text here.
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Instant } from '@greep/kernel';
import type { ItemKind, Key, Put, Stored } from './port.ts';
import type { Shelf } from './shelf.ts';

export type Item = Record<string, AttributeValue>;

/** Kept beside the rows of an aggregate: number and hash of the newest entry of its chain. */
export const headSk = 'CHAIN';

export const itemKey = ({ pk, sk }: Key): Item => ({ pk: { S: pk }, sk: { S: sk } });

/** Rounded up: a row never expires early. */
export const epochSeconds = (instant: Instant): number => Math.ceil(Date.parse(instant) / 1000);

const indexKeys = (index: 'gsi1' | 'gsi2', key: Key | undefined): Item =>
  key ? { [`${index}pk`]: { S: key.pk }, [`${index}sk`]: { S: key.sk } } : {};

/** Is this something that somebody is still typing? Most kinds have no such rows. */
export const isDraft = ({ kind, value }: Put): boolean => kind.draft?.safeParse(value).success ?? false;

/** Refuses what would not parse when read back: that is a bug of the verb, found at the door. */
export const toItem = (put: Put, salt: string): Item => {
  if (put.key.sk === headSk) throw new Error('this sort key is kept for the head of the audit chain');
  if (!put.kind.schema.safeParse(put.value).success)
    throw new Error(`a row of kind ${put.kind.name} does not fit its schema`);
  return {
    ...itemKey(put.key),
    kind: { S: put.kind.name },
    version: { N: String(put.version + 1) },
    data: { S: JSON.stringify(put.value) },
    salt: { S: salt },
    ...(isDraft(put) && { isDraft: { BOOL: true } }),
    ...indexKeys('gsi1', put.gsi1),
    ...indexKeys('gsi2', put.gsi2),
    ...(put.expiresAt && { expiresAt: { N: String(epochSeconds(put.expiresAt)) } }),
  };
};

export const keyOf = (item: Item): Key => ({ pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' });

/** The engine sweeps late or never, so a row past its moment counts as absent. */
export const isExpired = (item: Item, now: Instant): boolean =>
  item.expiresAt?.N !== undefined && Number(item.expiresAt.N) * 1000 <= Date.parse(now);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Raises the alarm and stops: a damaged row is never passed over. */
export const unparsable = ({ alarm }: Pick<Shelf, 'alarm'>, item: Item, kind: string): Error => {
  alarm({ code: 'row-unparsable', kind, partition: keyOf(item).pk.split('#')[0] ?? '' });
  return Object.assign(new Error(`a stored row of kind ${kind} does not parse`), { name: 'RowUnparsable' });
};

export const fromItem = <Value>(shelf: Pick<Shelf, 'alarm'>, kind: ItemKind<Value>, item: Item): Stored<Value> => {
  const version = Number(item.version?.N);
  const parsed = kind.schema.safeParse(parseJson(item.data?.S ?? ''));
  if (item.kind?.S !== kind.name || !Number.isInteger(version) || version < 1 || !parsed.success)
    throw unparsable(shelf, item, kind.name);
  return { key: keyOf(item), version, value: parsed.data };
};
