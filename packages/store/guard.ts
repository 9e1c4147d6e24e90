// Stands before every call: a row or index partition that the plane was not granted is refused before
// anything leaves the process. In AWS the policies refuse the same once more; locally this is all there is.
import { type Grant, type IndexName, type Plane, planes, type RowVerb, type TableName } from './planes.ts';

/** Tables that hold what verbs load and write; trail and outbox are the store's own. */
export type DataTable = Extract<TableName, 'care' | 'reports' | 'national'>;

export type Guard = {
  /** The table in which this plane may do this with rows of this partition. */
  readonly dataTable: (verb: RowVerb, pk: string) => DataTable;
  readonly allow: (table: TableName, verb: RowVerb, pk: string) => void;
  /** May this index partition be queried? */
  readonly allowIndex: (index: IndexName, pk: string) => void;
  /** May the rows of this index partition be counted? */
  readonly allowCount: (table: TableName, index: IndexName, pk: string) => void;
  /** May a row of this partition appear under that index partition? */
  readonly allowIndexed: (pk: string, index: IndexName, indexPk: string) => void;
};

const grantsOf = (plane: Plane): readonly Grant[] => planes[plane];
const everyGrant: readonly Grant[] = Object.values(planes).flat();

const isDataTable = (table: TableName): table is DataTable =>
  table === 'care' || table === 'reports' || table === 'national';
const startsWithOne = (pk: string, prefixes: readonly string[] = []): boolean =>
  prefixes.some((prefix) => pk.startsWith(prefix));

/** Chains, facts and looks are the store's own: in the table of the nation they lie beside the rows, out of a verb's reach. */
const isKeptByStore = (pk: string): boolean => /^(?:CHAINS?|SHARD|ASIDE|ACCESS)#/.test(pk);

/** A bug, never an expected outcome. Says which right was missing, never which row was asked for. */
const outsidePlane = (plane: Plane, verb: string, place: string): Error =>
  Object.assign(new Error(`plane ${plane} has no right to ${verb} such rows in ${place}`), { name: 'OutsidePlane' });

/** Where rows of this partition lie, whoever asks. */
export const dataTableOf = (pk: string): DataTable =>
  everyGrant.some(({ table, prefixes }) => table === 'reports' && startsWithOne(pk, prefixes)) ? 'reports' : 'care';

export const guardOf = (plane: Plane): Guard => {
  const grants = grantsOf(plane);
  const grantFor = (verb: RowVerb, pk: string, isTable: (table: TableName) => boolean): Grant | undefined =>
    grants.find(({ table, prefixes, verbs }) => isTable(table) && verbs.includes(verb) && startsWithOne(pk, prefixes));
  return {
    dataTable: (verb, pk) => {
      const table = isKeptByStore(pk) ? undefined : grantFor(verb, pk, isDataTable)?.table;
      if (!table || !isDataTable(table)) throw outsidePlane(plane, verb, 'the data tables');
      return table;
    },
    allow: (table, verb, pk) => {
      if (!grantFor(verb, pk, (each) => each === table)) throw outsidePlane(plane, verb, table);
    },
    allowIndex: (index, pk) => {
      const isGranted = grants.some(
        ({ verbs, indexes }) => verbs.includes('query') && startsWithOne(pk, indexes?.[index]),
      );
      if (!isGranted) throw outsidePlane(plane, 'query', index);
    },
    allowCount: (table, index, pk) => {
      const isGranted = grants.some(
        (grant) => grant.table === table && grant.verbs.includes('count') && startsWithOne(pk, grant.indexes?.[index]),
      );
      if (!isGranted) throw outsidePlane(plane, 'count', index);
    },
    // A carrier writes rows that it may not look up, so this asks what belongs to the row and not to the plane:
    // a family can never surface in the index partitions of the intake.
    allowIndexed: (pk, index, indexPk) => {
      const belongs = everyGrant.some(
        ({ prefixes, indexes }) => startsWithOne(pk, prefixes) && startsWithOne(indexPk, indexes?.[index]),
      );
      if (!belongs) throw outsidePlane(plane, 'put', index);
    },
  };
};

/** In the table of the nation lies all that a gemeente has four tables for. */
export const guardOfNation = (plane: Plane): Guard => {
  const guard = guardOf(plane);
  return {
    ...guard,
    allow: (_table, verb, pk) => guard.allow('national', verb, pk),
    allowCount: (_table, index, pk) => guard.allowCount('national', index, pk),
  };
};
