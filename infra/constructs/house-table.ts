import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { type Because, reasonIn } from './because.ts';

export type HouseTableProps = {
  readonly tableName: string;
  readonly key: IKey;
  /** Rows have a sort key unless each stands alone. */
  readonly rowsStandAlone?: boolean;
  /** Indexes by name; `gsi1` has the attributes gsi1pk and gsi1sk and carries the whole row. */
  readonly indexes?: readonly string[];
  /** Rows may say at which epoch second they can be swept, in `expiresAt`. */
  readonly expires?: boolean;
  /** A stream lets data leave the table, so it needs a reason. */
  readonly stream?: Because;
};

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** A table that can be put back to any second of the last 35 days and that no mistake deletes. */
export class HouseTable extends TableV2 {
  constructor(scope: Construct, id: string, props: HouseTableProps) {
    const { tableName, key, rowsStandAlone, indexes = [], expires, stream } = props;
    if (stream) reasonIn(stream);
    super(scope, id, {
      tableName,
      partitionKey: text('pk'),
      ...(!rowsStandAlone && { sortKey: text('sk') }),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      globalSecondaryIndexes: indexes.map((indexName) => ({
        indexName,
        partitionKey: text(`${indexName}pk`),
        sortKey: text(`${indexName}sk`),
        projectionType: ProjectionType.ALL,
      })),
      ...(expires && { timeToLiveAttribute: 'expiresAt' }),
      ...(stream && { dynamoStream: StreamViewType.NEW_IMAGE }),
    });
  }
}
