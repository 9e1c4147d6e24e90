// What a plane's role may do, said by the planes table and nothing else. The table's name holds the session's
// own gemeente, so one policy serves every gemeente and reaches only the one that was asked for.
import type { Grant, IndexName, Plane, RowVerb } from '@greep/store/planes';
import { planes } from '@greep/store/planes';
import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { arnOf } from './arn-of.ts';
import { anchorBucketName } from './constructs/anchor-bucket.ts';
import { nation, platform } from './platform.ts';

/** `get` also lets a transaction check that a row is still as it was read. There is no Scan in this table. */
export const actionsOf: Readonly<Record<RowVerb, readonly string[]>> = {
  get: ['dynamodb:GetItem', 'dynamodb:ConditionCheckItem'],
  query: ['dynamodb:Query'],
  // only with the condition of `onlyNumbers`
  count: ['dynamodb:Query'],
  put: ['dynamodb:PutItem'],
  delete: ['dynamodb:DeleteItem'],
};

/** IAM fills this in from the tags of the session. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is IAM's, not ours
export const ownGemeente = '${aws:PrincipalTag/gemeente}';

const keysBegin = (prefixes: readonly string[]): readonly string[] => {
  const odd = prefixes.filter((prefix) => prefix === '' || /[*?$]/.test(prefix));
  if (odd.length > 0) throw new Error(`A key prefix may not be empty or hold a wildcard: ${odd.join(', ')}`);
  return prefixes.map((prefix) => `${prefix}*`);
};

/**
 * The answer is a number, with at most the keys of the last row that was counted, and the question names keys and no other
 * attribute: a filter on words would let somebody find out by counting what a row says. By the DynamoDB developer guide,
 * fine-grained access control: an attribute counts when a request names it, and all keys of table and index must be listed.
 */
const onlyNumbers = (index: IndexName) => ({
  attributes: { 'dynamodb:Attributes': ['pk', 'sk', `${index}pk`, `${index}sk`] },
  select: { 'dynamodb:Select': 'COUNT' },
});

type Place = { readonly name: string; readonly tag: Readonly<Record<string, string>> };

/** The nation has one table of its own, for sessions that are of no gemeente; every other table is that of the session's gemeente. */
const placeOf = ({ table }: Grant): Place =>
  table === 'national'
    ? { name: `${platform.name}-${nation}`, tag: { 'aws:PrincipalTag/gemeente': nation } }
    : { name: `${platform.name}-${ownGemeente}-${table}`, tag: {} };

/**
 * A put can ask for the row that it replaces: whoever may not read the rows may not ask that. A put whose condition fails can
 * ask for it too, and for that IAM has no condition: who knows a key of such a row can find out what it says, without changing it.
 */
const noRowBefore = (verbs: readonly RowVerb[]) =>
  verbs.includes('put') && !verbs.includes('get') ? { StringEqualsIfExists: { 'dynamodb:ReturnValues': 'NONE' } } : {};

/** ForAllValues is true for an absent key as well, hence the Null test beside it. */
const onlyRows = (plane: Plane, prefixes: readonly string[], tag: Readonly<Record<string, string>>) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keysBegin(prefixes) },
  StringEquals: { 'aws:PrincipalTag/plane': plane, ...tag },
  Null: { 'dynamodb:LeadingKeys': 'false', 'aws:PrincipalTag/gemeente': 'false' },
});

/** A batch may hold puts and deletes alike, and IAM cannot tell them apart: only for who may do both. */
const withBatch = (verbs: readonly RowVerb[]): readonly string[] =>
  verbs.includes('put') && verbs.includes('delete') ? ['dynamodb:BatchWriteItem'] : [];

const onIndex = (plane: Plane, grant: Grant, index: IndexName): readonly PolicyStatement[] => {
  const prefixes = grant.indexes?.[index];
  if (!prefixes) return [];
  const { name, tag } = placeOf(grant);
  const { StringEquals, Null, ...others } = onlyRows(plane, prefixes, tag);
  const { attributes, select } = onlyNumbers(index);
  const isCounted = grant.verbs.includes('count');
  return [
    new PolicyStatement({
      actions: actionsOf[isCounted ? 'count' : 'query'].slice(),
      resources: [arnOf('dynamodb', `table/${name}/index/${index}`)],
      conditions: {
        ...others,
        Null: { ...Null, ...(isCounted && { 'dynamodb:Attributes': 'false' }) },
        ...(isCounted && { 'ForAllValues:StringEquals': attributes }),
        StringEquals: { ...StringEquals, ...(isCounted && select) },
      },
    }),
  ];
};

const statementsOf = (plane: Plane, grant: Grant): readonly PolicyStatement[] => {
  const { name, tag } = placeOf(grant);
  const rows = new PolicyStatement({
    actions: [...grant.verbs.flatMap((verb) => actionsOf[verb]), ...withBatch(grant.verbs)],
    resources: [arnOf('dynamodb', `table/${name}`)],
    conditions: { ...onlyRows(plane, grant.prefixes, tag), ...noRowBefore(grant.verbs) },
  });
  const indexes: readonly IndexName[] = ['gsi1', 'gsi2'];
  return [
    // whoever only counts has an index and no row of the table
    ...(grant.prefixes.length > 0 ? [rows] : []),
    ...indexes.flatMap((index) => onIndex(plane, grant, index)),
  ];
};

/** DynamoDB uses the key in the caller's name: only through DynamoDB, only the key that carries the same tag. */
const ownKey = (plane: Plane): PolicyStatement =>
  new PolicyStatement({
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:GenerateDataKeyWithoutPlaintext',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    resources: [arnOf('kms', 'key/*')],
    conditions: {
      StringEquals: {
        'aws:ResourceTag/gemeente': ownGemeente,
        'aws:PrincipalTag/plane': plane,
        'kms:ViaService': `dynamodb.${platform.region}.${Aws.URL_SUFFIX}`,
      },
      Null: { 'aws:PrincipalTag/gemeente': 'false' },
    },
  });

/** Below this, in the bucket of the gemeente of the session, an anchor may be put. */
const anchorFiles = `arn:${Aws.PARTITION}:s3:::${anchorBucketName(ownGemeente)}/heads/*`;

/** Puts a file and reads none; that nobody changes one is the bucket's lock. */
const anchorRights = (plane: Plane): readonly PolicyStatement[] => [
  new PolicyStatement({
    actions: ['s3:PutObject'],
    resources: [anchorFiles],
    conditions: {
      StringEquals: { 'aws:PrincipalTag/plane': plane },
      Null: { 'aws:PrincipalTag/gemeente': 'false' },
    },
  }),
  new PolicyStatement({
    actions: ['kms:GenerateDataKey'],
    resources: [arnOf('kms', 'key/*')],
    conditions: {
      StringEquals: {
        'aws:ResourceTag/gemeente': ownGemeente,
        'aws:PrincipalTag/plane': plane,
        'kms:ViaService': `s3.${platform.region}.${Aws.URL_SUFFIX}`,
      },
      Null: { 'aws:PrincipalTag/gemeente': 'false' },
    },
  }),
];

export const planePolicy = (plane: Plane): readonly PolicyStatement[] => {
  const grants: readonly Grant[] = planes[plane];
  return [
    ...grants.flatMap((grant) => statementsOf(plane, grant)),
    ownKey(plane),
    ...(plane === 'anchor-chains' ? anchorRights(plane) : []),
  ];
};
