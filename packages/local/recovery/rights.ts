// All that somebody needs who puts one gemeente back, for as long as it takes. No table of the gemeente can be removed with
// it, no other gemeente be reached but the names of what carries its facts, and nothing be opened past the gemeente's own key.
// Closing a gemeente is a policy on its tables, and whoever may write one could let in others of the account: hence two people.
export type Whose = {
  readonly gemeente: string;
  readonly partition: string;
  readonly account: string;
  readonly region: string;
};

/** AWS's own names end otherwise in each of its parts. */
const suffixes: Readonly<Record<string, string>> = { aws: 'amazonaws.com', 'aws-eusc': 'amazonaws.eu' };

const tables = ['trail', 'care', 'reports', 'outbox'];

const onTables = (arn: (service: string, name: string) => string, gemeente: string): readonly object[] => {
  const own = tables.map((table) => arn('dynamodb', `table/greep-${gemeente}-${table}`));
  const beside = tables.map((table) => arn('dynamodb', `table/greep-${gemeente}-${table}-at-*`));
  const rows = ['Scan', 'Query', 'GetItem', 'BatchGetItem', 'PutItem', 'DeleteItem', 'BatchWriteItem'];
  const settings = ['DescribeContinuousBackups', 'PutResourcePolicy', 'DeleteResourcePolicy'];
  const past = ['UpdateItem', 'TagResource', 'ListTagsOfResource', 'DeleteTable'];
  const both = ['DescribeTable', 'RestoreTableToPointInTime'];
  const actions = (names: readonly string[]) => names.map((name) => `dynamodb:${name}`);
  const all = actions([...rows, ...both, ...settings]);
  return [
    // nothing else, even if a policy that they write on a table should allow it
    { Effect: 'Deny', NotAction: all, Resource: own },
    { Effect: 'Deny', Action: 'dynamodb:*', Resource: own.map((table) => `${table}/*`) },
    { Effect: 'Allow', Action: all, Resource: own },
    { Effect: 'Allow', Action: actions([...rows, ...both, ...past]), Resource: beside },
  ];
};

/** The way of its facts. AWS tells the function of a mapping as the mapping names it: with its alias, where it names one. */
const onMappings = (arn: (service: string, name: string) => string, own: object): object => {
  const carriers = arn('lambda', 'function:greep-carriers');
  return {
    Effect: 'Allow',
    Action: ['lambda:GetEventSourceMapping', 'lambda:UpdateEventSourceMapping'],
    Resource: arn('lambda', 'event-source-mapping:*'),
    Condition: { ArnLike: { 'lambda:FunctionArn': [carriers, `${carriers}:*`] }, StringEquals: own },
  };
};

/** Anchors are read, to hold the trail against them; only that it was put back is written beside them. */
const onAnchors = (bucket: string): readonly object[] => {
  const folders = ['heads', 'recoveries'].map((folder) => `${bucket}/${folder}/*`);
  return [
    { Effect: 'Allow', Action: ['s3:ListBucket', 's3:ListBucketVersions'], Resource: bucket },
    { Effect: 'Allow', Action: ['s3:GetObject', 's3:GetObjectVersion'], Resource: folders },
    { Effect: 'Allow', Action: 's3:PutObject', Resource: `${bucket}/recoveries/*` },
  ];
};

export const recoveryRights = ({ gemeente, partition, account, region }: Whose): object => {
  const arn = (service: string, name: string) => `arn:${partition}:${service}:${region}:${account}:${name}`;
  const own = { 'aws:ResourceTag/gemeente': gemeente };
  const keyUses = ['Decrypt', 'Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ReEncrypt*'];
  const kms = (names: readonly string[]) => names.map((name) => `kms:${name}`);
  const via = { 'kms:ViaService': ['dynamodb', 's3'].map((service) => `${service}.${region}.${suffixes[partition]}`) };
  return {
    Version: '2012-10-17',
    Statement: [
      ...onTables(arn, gemeente),
      {
        Effect: 'Allow',
        Action: kms([...keyUses, 'CreateGrant', 'DescribeKey']),
        Resource: arn('kms', 'key/*'),
        Condition: { StringEquals: { ...own, ...via } },
      },
      { Effect: 'Allow', Action: 'lambda:ListEventSourceMappings', Resource: '*' },
      onMappings(arn, own),
      ...onAnchors(`arn:${partition}:s3:::greep-${gemeente}-anchors-${account}`),
    ],
  };
};
