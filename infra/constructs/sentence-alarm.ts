import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { pageAddress, type RunbookPage } from '../runbook.ts';

type TooMuch = {
  /** Sounds at this value or above, in `minutes` one after another. */
  readonly at: number;
  readonly minutes?: number;
};
/** Sounds at this value or above, so many nights one after another; a night without a number says nothing. */
type TooLong = { readonly at: number; readonly nights: number };
/** Sounds when there was nothing at all since the night before the last. */
type TooLittle = { readonly isMissing: 'for a day' };

type Limit = TooMuch | TooLong | TooLittle;

export type SentenceAlarmProps = {
  /** One sentence: what is wrong, for whom. */
  readonly wrong: string;
  /** One sentence: what the person on duty does now. */
  readonly now: string;
  /** Where the rest of what to do is written. */
  readonly page: RunbookPage;
  readonly topic: ITopic;
  readonly metric: {
    readonly namespace: string;
    readonly name: string;
    readonly dimensions: Readonly<Record<string, string>>;
    readonly statistic: 'Sum' | 'Minimum' | 'Maximum' | 'p99';
  };
} & Limit;

const isSentence = (text: string): boolean => /^[A-Z].{20,}\.$/s.test(text);

const tooMuch = (at: number, times: number, treatMissingData: TreatMissingData) => ({
  threshold: at,
  comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  evaluationPeriods: times,
  treatMissingData,
});

/**
 * Periods slide along with the clock, and a night starts within an hour: between two of them lie up to 25 hours, 26 when
 * clocks go back. One hour more is for numbers that come late; an alarm may look back 168.
 */
const hoursBetweenNights = 27;

const limitOf = (props: Limit) => {
  if ('nights' in props)
    return { ...tooMuch(props.at, props.nights, TreatMissingData.IGNORE), period: Duration.days(1) };
  if ('at' in props)
    return { ...tooMuch(props.at, props.minutes ?? 1, TreatMissingData.NOT_BREACHING), period: Duration.minutes(1) };
  return {
    threshold: 1,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: hoursBetweenNights,
    treatMissingData: TreatMissingData.BREACHING,
    period: Duration.hours(1),
  };
};

/** An alarm that tells whoever it wakes what is wrong, what to do, and where more is written. */
export class SentenceAlarm extends Alarm {
  constructor(scope: Construct, id: string, props: SentenceAlarmProps) {
    const { wrong, now, page, topic, metric } = props;
    const mute = [wrong, now].filter((text) => !isSentence(text));
    if (mute.length > 0) throw new Error(`An alarm speaks in whole sentences, not "${mute.join('", "')}"`);
    const { period, ...limit } = limitOf(props);
    super(scope, id, {
      alarmDescription: `${wrong} ${now} See ${pageAddress(page)}`,
      metric: new Metric({
        namespace: metric.namespace,
        metricName: metric.name,
        dimensionsMap: { ...metric.dimensions },
        statistic: metric.statistic,
        period,
      }),
      ...limit,
    });
    this.addAlarmAction(new SnsAction(topic));
    this.addOkAction(new SnsAction(topic));
  }
}
