// What is asked of the rights of a plane: which action, where, and of which partition.
import { type Grant, type IndexName, type Plane, planes, type TableName, tableNames } from '@greep/store/planes';
import { updateNamed, type updates } from './updates.ts';

export const actions = [
  'GetItem',
  'ConditionCheckItem',
  'Query',
  'PutItem',
  'PutAndRead',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'BatchGetItem',
  'Scan',
] as const;
/** Of an index: the rows, their number, their number by a word that they hold, and everything. */
const onIndex = ['Query', 'Count', 'Scan', 'CountByWord'] as const;
export type Action = (typeof actions)[number] | (typeof onIndex)[number] | keyof typeof updates;

/** What a query or an update names. */
export const attributesIn = ({ index, action, table }: Question): readonly string[] => {
  const changed = updateNamed(action)?.sets;
  if (changed) return ['pk', ...(table === 'sessions' ? [] : ['sk']), ...changed];
  return [index ? `${index}pk` : 'pk', ...(action === 'CountByWord' ? ['data'] : [])];
};

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

/** What is tried where nothing is granted at all. */
const foreign = ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'Scan'] as const;

const grantsOf = (plane: Plane): readonly Grant[] => planes[plane];
const everyGrant: readonly Grant[] = Object.values(planes).flat();
const indexesOf: Readonly<Partial<Record<TableName, readonly IndexName[]>>> = {
  care: ['gsi1', 'gsi2'],
  national: ['gsi1'],
};

const prefixesIn = (grants: readonly Grant[], table: TableName, index?: IndexName): readonly string[] =>
  grants
    .filter((grant) => grant.table === table)
    .flatMap(({ prefixes, indexes }) => (index ? indexes?.[index] : prefixes) ?? []);

/** Every partition that the plane has there, one that only others have, and one that nobody has. */
const keysFor = (plane: Plane, table: TableName, index?: IndexName): readonly string[] => {
  const own = prefixesIn(grantsOf(plane), table, index);
  const others = prefixesIn(everyGrant, table, index).filter((prefix) => !own.includes(prefix));
  // the partitions of the table itself, asked of its index
  const ofTable = index ? prefixesIn(grantsOf(plane), table) : [];
  const asked = [...own, ...others.slice(0, 1), ...ofTable, ...(own.length > 0 ? ['NOBODY#'] : [])];
  return [...new Set(asked)].map((prefix) => `${prefix}1`);
};

/** Whoever reads rows anyhow is not asked for words. */
const onIndexOf = (plane: Plane): readonly Action[] =>
  grantsOf(plane).some(({ verbs }) => verbs.includes('count')) ? onIndex : onIndex.slice(0, -1);

const inTable = (plane: Plane, of: string, table: TableName): readonly Question[] => [
  ...keysFor(plane, table).flatMap((key) => actions.map((action) => ({ of, table, action, key }))),
  ...(indexesOf[table] ?? []).flatMap((index) =>
    keysFor(plane, table, index).flatMap((key) =>
      onIndexOf(plane).map((action) => ({ of, table, index, action, key })),
    ),
  ),
];

/** Where a session has nothing to look for: what it would have at home, by every right that it has there. */
const elsewhere = (plane: Plane, of: string, table: Question['table']): readonly Question[] => {
  const rights = grantsOf(plane).filter((grant) => grant.table === table);
  const keys = new Set(
    (rights.length > 0 ? rights : grantsOf(plane).slice(0, 1)).map(
      // whoever has an index only is asked about its partitions
      ({ prefixes, indexes }) => prefixes[0] ?? indexes?.gsi1?.[0],
    ),
  );
  const indexed = (['gsi1', 'gsi2'] as const).flatMap((index) =>
    rights.flatMap(({ indexes }) => (indexes?.[index] ?? []).slice(0, 1).map((prefix) => ({ index, prefix }))),
  );
  return [
    ...[...keys].flatMap((prefix) => foreign.map((action) => ({ of, table, action, key: `${prefix}1` }))),
    ...indexed.flatMap(({ index, prefix }) =>
      (['Query', 'Count'] as const).map((action) => ({ of, table, index, action, key: `${prefix}1` })),
    ),
  ].filter(({ action }) => table !== 'sessions' || (action !== 'Query' && action !== 'Count'));
};

const ofTown = tableNames.filter((table) => table !== 'national');

export const questionsFor = ({ plane, gemeente }: Session, other: string): readonly Question[] => [
  ...(gemeente === 'national'
    ? [...inTable(plane, gemeente, 'national'), ...ofTown.flatMap((table) => elsewhere(plane, 'gm0344', table))]
    : [...ofTown.flatMap((table) => inTable(plane, gemeente, table)), ...elsewhere(plane, 'national', 'national')]),
  ...ofTown.flatMap((table) => elsewhere(plane, other, table)),
  ...elsewhere(plane, 'all', 'sessions'),
];

const ofSessions = ['SESSION#', 'PENDING#', 'SUBJECT#', 'SEEN#', 'ATTEMPTS#', 'PLATFORM-PERSON#', 'NOBODY#'];
const onSessions: readonly Action[] = [
  ...(['GetItem', 'PutItem', 'DeleteItem', 'BatchGetItem', 'Scan'] as const),
  ...(['UpdateItem', 'KeepAlive', 'KeepAliveAndRead', 'CountAttempt', 'CountAndChange', 'CountAndRead'] as const),
];

/** What is asked of a function that has taken on no plane: all about sessions, and a third of what its plane is asked. */
export const questionsWithoutPlane = (held: Plane): readonly Question[] => [
  ...questionsFor({ plane: held, gemeente: 'gm0344' }, 'gm0307').filter(
    ({ table }, at) => table !== 'sessions' && at % 3 === 0,
  ),
  ...ofSessions.flatMap((prefix) =>
    onSessions.map((action): Question => ({ of: 'all', table: 'sessions', action, key: `${prefix}1` })),
  ),
];
