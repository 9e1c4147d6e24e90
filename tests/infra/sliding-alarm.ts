// What an alarm says, minute by minute: its periods end now and slide along with the clock (CloudWatch user guide, alarm
// evaluation window). A number that is missing breaches, or leaves the alarm as it was.
import { z } from 'zod';

/** In minutes. */
export type Told = { readonly at: number; readonly value: number };

const Alarm = z.object({
  Period: z.number(),
  EvaluationPeriods: z.number(),
  Threshold: z.number(),
  Statistic: z.enum(['Sum', 'Minimum', 'Maximum']),
  ComparisonOperator: z.enum(['LessThanThreshold', 'GreaterThanOrEqualToThreshold']),
  TreatMissingData: z.enum(['breaching', 'ignore']),
});
type Alarm = z.infer<typeof Alarm>;

const numberOf: Readonly<Record<Alarm['Statistic'], (values: readonly number[]) => number>> = {
  Sum: (values) => values.reduce((sum, one) => sum + one, 0),
  Minimum: (values) => Math.min(...values),
  Maximum: (values) => Math.max(...values),
};

/** Undefined when there is no number to say it from. */
const breaches = (alarm: Alarm, values: readonly number[]): boolean | undefined => {
  if (values.length === 0) return alarm.TreatMissingData === 'breaching' ? true : undefined;
  const number = numberOf[alarm.Statistic](values);
  return alarm.ComparisonOperator === 'LessThanThreshold' ? number < alarm.Threshold : number >= alarm.Threshold;
};

/** Whether it sounds, every `step` minutes. */
export const soundsOver = (
  properties: unknown,
  told: readonly Told[],
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: number },
): readonly { readonly at: number; readonly isOn: boolean }[] => {
  const alarm = Alarm.parse(properties);
  const minutes = alarm.Period / 60;
  const periods = Array.from({ length: alarm.EvaluationPeriods }, (_, which) => which * minutes);
  const said: { at: number; isOn: boolean }[] = [];
  for (let at = from; at <= to; at += step) {
    const found = periods.map((back) => {
      const within = told.filter((one) => one.at > at - back - minutes && one.at <= at - back);
      return breaches(
        alarm,
        within.map(({ value }) => value),
      );
    });
    const isClear = found.includes(false);
    const isOn = found.includes(undefined) && !isClear ? (said.at(-1)?.isOn ?? false) : !isClear;
    said.push({ at, isOn });
  }
  return said;
};
