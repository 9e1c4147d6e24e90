// What is asked of the rights of a plane: which action, where, and of which partition.
import { type Grant, type IndexName, type Plane, planes, type TableName, tableNames } from '@greep/store/planes';

export const actions = [
  'GetItem',
  'ConditionCheckItem',
  'Query',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'BatchGetItem',
  'Scan',
] as const;
export type Action = (typeof actions)[number];

export type Question = {
  /** Whose table it is: a gemeente, `national`, or `sessions` of all. */
  readonly of: string;
  readonly table: TableName | 'sessions';
  readonly index?: IndexName;
  readonly action: Action;
  readonly key: string;
};

export type Session = { readonly plane: Plane; readonly gemeente: string };

export const placeOf = ({ of, table }: Question): string => {
  if (table === 'national') return 'greep-national';
  return table === 'sessions' ? 'greep-sessions' : `greep-${of}-${table}`;
};

const grantsOf = (plane: Plane): readonly Grant[] => planes[plane];
const everyGrant: readonly Grant[] = Object.values(planes).flat();
const indexesOf: Readonly<Partial<Record<TableName, readonly IndexName[]>>> = {
  care: ['gsi1', 'gsi2'],
  national: ['gsi1'],
};

const prefixesIn = (grants: readonly Grant[], table: TableName, index?: IndexName): readonly string[] =>
  grants.filter((grant) => grant.table === table).flatMap(({ prefixes, indexes }) => (index ? indexes?.[index] : prefixes) ?? []);

/** Every partition that the plane has there, one that only others have, and one that nobody has. */
const keysFor = (plane: Plane, table: TableName, index?: IndexName): readonly string[] => {
  const own = prefixesIn(grantsOf(plane), table, index);
  const others = prefixesIn(everyGrant, table, index).filter((prefix) => !own.includes(prefix));
  const asked = [...own, ...others.slice(0, 1), ...(own.length > 0 ? ['NOBODY#'] : [])];
  return [...new Set(asked)].map((prefix) => `${prefix}1`);
};

const inTable = (plane: Plane, of: string, table: TableName): readonly Question[] => [
  ...keysFor(plane, table).flatMap((key) => actions.map((action) => ({ of, table, action, key }))),
  ...(indexesOf[table] ?? []).flatMap((index) =>
    keysFor(plane, table, index).flatMap((key) =>
      (['Query', 'Scan'] as const).map((action) => ({ of, table, index, action, key })),
    ),
  ),
];

/** Where a session has nothing to look for: one key that it would have at home. */
const elsewhere = (plane: Plane, of: string, table: Question['table']): readonly Question[] => {
  const key = `${grantsOf(plane)[0]?.prefixes[0] ?? 'FAMILY#'}1`;
  return (['GetItem', 'Query', 'PutItem', 'DeleteItem', 'Scan'] as const)
    .filter((action) => table !== 'sessions' || action !== 'Query')
    .map((action) => ({ of, table, action, key }));
};

const ofTown = tableNames.filter((table) => table !== 'national');

export const questionsFor = ({ plane, gemeente }: Session, other: string): readonly Question[] => [
  ...(gemeente === 'national'
    ? [...inTable(plane, gemeente, 'national'), ...ofTown.flatMap((table) => elsewhere(plane, 'gm0344', table))]
    : [...ofTown.flatMap((table) => inTable(plane, gemeente, table)), ...elsewhere(plane, 'national', 'national')]),
  ...ofTown.flatMap((table) => elsewhere(plane, other, table)),
  ...elsewhere(plane, 'all', 'sessions'),
];
