import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export type OutboxSourceProps = {
  /** Whose facts they are. Rights to stop one source go by this tag: its name says nothing, AWS makes it up. */
  readonly gemeente: string;
  readonly streamArn: string;
  readonly carriersArn: string;
  /** Receives where in the stream a fact lies that could not be carried; never the fact itself. */
  readonly setAsideArn: string;
};

/**
 * Facts lie in shards, beside other rows. What was set aside lies in the same table: handed over as well, it would be set
 * aside once more, fail, and hold up its neighbours. Rows that expire leave the outbox too, and that is no fact.
 */
const onlyFacts = { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: 'SHARD#' }] } } } };

/**
 * Brings a gemeente's outbox to the carriers, in order per shard. A fact that keeps failing is cut out of its
 * batch and set aside, so that its neighbours go on. Written out in full instead of through the function's own
 * method, because that would give the platform a reference to each gemeente.
 */
export class OutboxSource extends CfnEventSourceMapping {
  constructor(scope: Construct, id: string, { gemeente, streamArn, carriersArn, setAsideArn }: OutboxSourceProps) {
    super(scope, id, {
      eventSourceArn: streamArn,
      functionName: carriersArn,
      startingPosition: 'TRIM_HORIZON',
      batchSize: 25,
      parallelizationFactor: 1,
      bisectBatchOnFunctionError: true,
      functionResponseTypes: ['ReportBatchItemFailures'],
      maximumRetryAttempts: 8,
      // a stream keeps a day; whatever is older than six hours is not tried again, so that the rest of it is left for repair
      maximumRecordAgeInSeconds: 6 * 3600,
      destinationConfig: { onFailure: { destination: setAsideArn } },
      filterCriteria: { filters: [{ pattern: JSON.stringify(onlyFacts) }] },
      metricsConfig: { metrics: ['EventCount'] },
      tags: [{ key: 'gemeente', value: gemeente }],
    });
  }
}
