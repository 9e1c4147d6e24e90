// What goes wrong in policies, one fault at a time. Each fault is one that changes what somebody can reach: leaving out a
// condition that another one implies would be no fault.
import { type Grant, planes } from '@greep/store/planes';
import * as z from 'zod';

const Values = z.union([z.string(), z.array(z.string())]);
export const Statement = z.object({
  Effect: z.string(),
  Action: Values,
  Resource: Values.optional(),
  Principal: z.unknown().optional(),
  Condition: z.record(z.string(), z.record(z.string(), Values)).optional(),
});
export type Statement = z.infer<typeof Statement>;
export const Document = z.object({ Version: z.string(), Statement: z.array(Statement) });
export type Document = z.infer<typeof Document>;

const list = (values: z.infer<typeof Values> | undefined): string[] =>
  values === undefined ? [] : typeof values === 'string' ? [values] : [...values];

export type Fault = {
  readonly name: string;
  /** Undefined when this statement cannot have it. */
  readonly plant: (statement: Statement) => Statement | 'gone' | undefined;
};

const onRows = ({ Resource }: Statement): boolean => list(Resource).every((arn) => arn.includes(':dynamodb:'));
const onIndex = ({ Resource }: Statement): boolean => list(Resource).some((arn) => arn.includes('/index/'));
const ofGemeente = ({ Resource }: Statement): boolean => list(Resource).some((arn) => arn.includes('PrincipalTag'));

const hasIndexes = ({ Resource }: Statement): boolean => list(Resource).some((arn) => /-(care|national)$/.test(arn));

const withKeys = (statement: Statement, keys: readonly string[] | undefined): Statement => {
  const { 'ForAllValues:StringLike': _, Null, ...others } = statement.Condition ?? {};
  const { 'dynamodb:LeadingKeys': __, ...nulls } = Null ?? {};
  const narrowed = keys && { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...keys] }, Null: Null ?? {} };
  return { ...statement, Condition: { ...others, Null: nulls, ...narrowed } };
};

const keysIn = ({ Condition }: Statement): readonly string[] =>
  list(Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']);

const everyGrant: readonly Grant[] = Object.values(planes).flat();

/** The partitions of all planes in the table that a statement is about. */
const allKeysAt = ({ Resource }: Statement): readonly string[] =>
  everyGrant
    .filter(({ table }) => list(Resource).some((arn) => arn.endsWith(`-${table}`)))
    .flatMap(({ prefixes }) => prefixes.map((prefix) => `${prefix}*`));

const without = (statement: Statement, key: string): Statement => ({
  ...statement,
  Condition: Object.fromEntries(
    Object.entries(statement.Condition ?? {}).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key)),
    ]),
  ),
});

/** Undefined where no condition is about this key. */
const withoutKey = (statement: Statement, key: string): Statement | undefined => {
  const { Condition = {} } = without(statement, key);
  const kept = Object.entries(Condition).filter(([, keys]) => Object.keys(keys).length > 0);
  const hadIt = Object.values(statement.Condition ?? {}).some((keys) => key in keys);
  return hadIt ? { ...statement, Condition: Object.fromEntries(kept) } : undefined;
};

const onResource = (statement: Statement, change: (arn: string) => string): Statement => ({
  ...statement,
  Resource: list(statement.Resource).map(change),
});

const tag = '${aws:PrincipalTag/gemeente}';

export const faults: readonly Fault[] = [
  {
    name: 'the gemeente is widened to all',
    plant: (one) => (onRows(one) && ofGemeente(one) ? onResource(one, (arn) => arn.replace(tag, '*')) : undefined),
  },
  {
    name: 'the gemeente is written out, and it is another one',
    plant: (one) => (onRows(one) && ofGemeente(one) ? onResource(one, (arn) => arn.replace(tag, 'gm0307')) : undefined),
  },
  { name: 'the partitions are forgotten', plant: (one) => (onRows(one) ? withKeys(one, undefined) : undefined) },
  { name: 'the partitions are all', plant: (one) => (onRows(one) ? withKeys(one, ['*']) : undefined) },
  {
    name: 'the partitions are those of nobody',
    plant: (one) => (onRows(one) ? withKeys(one, ['NOBODY#*']) : undefined),
  },
  {
    name: 'an index with the partitions of its table',
    plant: (one) => (onIndex(one) ? withKeys(one, ['FAMILY#*', 'REFERRAL#*', 'PERSON#*', 'NATIONAL#*']) : undefined),
  },
  {
    name: 'the table stands for its indexes too',
    plant: (one) =>
      hasIndexes(one) && list(one.Action).includes('dynamodb:Query') ? onResource(one, (arn) => `${arn}*`) : undefined,
  },
  {
    name: 'every action',
    plant: (one) => (onRows(one) && !onIndex(one) ? { ...one, Action: ['dynamodb:*'] } : undefined),
  },
  {
    name: 'an update that nobody has',
    plant: (one) =>
      onRows(one) && !onIndex(one) ? { ...one, Action: [...list(one.Action), 'dynamodb:UpdateItem'] } : undefined,
  },
  {
    name: 'a scan, which names no partition',
    plant: (one) =>
      onRows(one) ? { ...withKeys(one, undefined), Action: [...list(one.Action), 'dynamodb:Scan'] } : undefined,
  },
  {
    name: 'the rows of foreign planes',
    plant: (one) => {
      const all = onRows(one) && !onIndex(one) ? [...new Set([...keysIn(one), ...allKeysAt(one)])] : [];
      return all.length > keysIn(one).length ? withKeys(one, all) : undefined;
    },
  },
  {
    name: 'a right is forgotten',
    plant: (one) => (list(one.Action).includes('kms:Decrypt') || onRows(one) ? 'gone' : undefined),
  },
  { name: 'a right is turned around', plant: (one) => (onRows(one) ? { ...one, Effect: 'Deny' } : undefined) },
  { name: 'whoever may only count may read', plant: (one) => withoutKey(one, 'dynamodb:Select') },
  { name: 'whoever may only count may count by words', plant: (one) => withoutKey(one, 'dynamodb:Attributes') },
  {
    name: 'whoever only puts has told what stood there',
    plant: (one) => (onRows(one) ? withoutKey(one, 'dynamodb:ReturnValues') : undefined),
  },
  {
    name: 'the key of another gemeente',
    plant: (one) =>
      list(one.Action).includes('kms:Decrypt')
        ? { ...one, Condition: { ...one.Condition, StringEquals: { 'aws:ResourceTag/gemeente': 'gm0307' } } }
        : undefined,
  },
];

/** The same for what a function may do with sessions before it takes on a plane. */
export const sessionFaults: readonly Fault[] = [
  { name: 'whoever keeps a session alive may rewrite it', plant: (one) => withoutKey(one, 'dynamodb:Attributes') },
  { name: 'whoever keeps a session alive has it told', plant: (one) => withoutKey(one, 'dynamodb:ReturnValues') },
];

/** The same for who may take a plane on. */
export const trustFaults: readonly Fault[] = [
  { name: 'any plane may be named', plant: (one) => without(one, 'aws:RequestTag/plane') },
  {
    name: 'any gemeente may be named',
    plant: (one) => ({ ...one, Condition: { ...one.Condition, StringLike: { 'aws:RequestTag/gemeente': '*' } } }),
  },
  { name: 'further tags may be named', plant: (one) => without(one, 'aws:TagKeys') },
];
