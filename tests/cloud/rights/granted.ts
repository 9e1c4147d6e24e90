// What the planes' table grants; everything else is to be refused.
import type { FunctionEntry } from '@greep/infra/function-table';
import { type Grant, planes, type RowVerb } from '@greep/store/planes';
import type { Action, Question, Session } from './questions.ts';

const needed: Readonly<Record<Action, readonly RowVerb[] | 'never'>> = {
  Count: ['query'],
  CountByWord: ['query'],
  GetItem: ['get'],
  ConditionCheckItem: ['get'],
  Query: ['query'],
  PutItem: ['put'],
  // whoever puts and is told what stood there has read it
  PutAndRead: ['put', 'get'],
  DeleteItem: ['delete'],
  // a batch may hold both, and IAM cannot tell them apart
  BatchWriteItem: ['put', 'delete'],
  UpdateItem: 'never',
  KeepAlive: 'never',
  KeepAliveAndRead: 'never',
  CountAttempt: 'never',
  CountAndChange: 'never',
  CountAndRead: 'never',
  BatchGetItem: 'never',
  Scan: 'never',
};

const begins = (key: string, prefixes: readonly string[] = []): boolean =>
  prefixes.some((prefix) => key.startsWith(prefix));

export const isGranted = ({ plane, gemeente }: Session, { of, table, index, action, key }: Question): boolean => {
  const verbs = needed[action];
  if (of !== gemeente || verbs === 'never') return false;
  const grants: readonly Grant[] = planes[plane];
  const here = grants.filter((grant) => grant.table === table);
  if (index) {
    const enough: readonly RowVerb[] = action === 'Count' ? ['query', 'count'] : ['query'];
    return (
      verbs.includes('query') &&
      here.some((grant) => begins(key, grant.indexes?.[index]) && grant.verbs.some((verb) => enough.includes(verb)))
    );
  }
  return here.some((grant) => begins(key, grant.prefixes) && verbs.every((verb) => grant.verbs.includes(verb)));
};

type ByItself = Readonly<Partial<Record<Action, readonly string[]>>>;

/** Who somebody is, before any plane is taken on: of every function that the web can reach, and of the one that opens sessions. */
const withADoor: ByItself = {
  GetItem: ['SESSION#', 'SUBJECT#', 'PLATFORM-PERSON#'],
  KeepAlive: ['SESSION#'],
};
const openingSessions: ByItself = {
  GetItem: ['SEEN#'],
  PutItem: ['SESSION#', 'PENDING#', 'SUBJECT#', 'SEEN#'],
  DeleteItem: ['SESSION#', 'PENDING#'],
  CountAttempt: ['ATTEMPTS#'],
};

/** What a function may do without a plane: something with sessions, nothing with the rows of anybody. */
export const isGrantedByItself = ({ paths, opensSessions }: FunctionEntry, { table, action, key }: Question): boolean =>
  table === 'sessions' &&
  ((paths.length > 0 && begins(key, withADoor[action])) || (opensSessions && begins(key, openingSessions[action])));
