import { Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { nation, platform } from '../platform.ts';
import { HouseKey } from './house-key.ts';
import { HouseTable } from './house-table.ts';

/** The one table of the nation, under a key that only sessions of the nation use. */
export class NationTable extends HouseTable {
  readonly key: HouseKey;

  constructor(scope: Construct, id: string) {
    const key = new HouseKey(scope, `${id}-key`, {
      alias: `${platform.name}-${nation}`,
      description: 'Encrypts what came to the national doorbraakteam, which belongs to no gemeente',
      through: ['dynamodb', 's3'],
    });
    // The rights of a plane reach the key whose tag is that of the session.
    Tags.of(key).add('gemeente', nation);
    super(scope, id, {
      tableName: `${platform.name}-${nation}`,
      key,
      indexes: ['gsi1'],
      expires: true,
      stream: { because: 'Answers of the nation leave for their gemeente through the facts in this table.' },
    });
    this.key = key;
  }
}
