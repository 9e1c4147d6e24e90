import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

export type SentenceAlarmProps = {
  /** One sentence: what is wrong, for whom. */
  readonly wrong: string;
  /** One sentence: what the person on duty does now. */
  readonly now: string;
  readonly topic: ITopic;
  readonly metric: {
    readonly namespace: string;
    readonly name: string;
    readonly dimensions: Readonly<Record<string, string>>;
    readonly statistic: 'Sum' | 'Maximum' | 'p99';
  };
  /** Sounds at this value or above, in `minutes` one after another. */
  readonly at: number;
  readonly minutes?: number;
};

const isSentence = (text: string): boolean => /^[A-Z].{20,}\.$/s.test(text);

/** An alarm that tells whoever it wakes what is wrong and what to do. */
export class SentenceAlarm extends Alarm {
  constructor(scope: Construct, id: string, { wrong, now, topic, metric, at, minutes = 1 }: SentenceAlarmProps) {
    const mute = [wrong, now].filter((text) => !isSentence(text));
    if (mute.length > 0) throw new Error(`An alarm speaks in whole sentences, not "${mute.join('", "')}"`);
    super(scope, id, {
      alarmDescription: `${wrong} ${now}`,
      metric: new Metric({
        namespace: metric.namespace,
        metricName: metric.name,
        dimensionsMap: { ...metric.dimensions },
        statistic: metric.statistic,
        period: Duration.minutes(1),
      }),
      threshold: at,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: minutes,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    this.addAlarmAction(new SnsAction(topic));
    this.addOkAction(new SnsAction(topic));
  }
}
