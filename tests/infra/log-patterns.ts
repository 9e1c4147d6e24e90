// What infra listens for in logs: what a function raises, which wakes somebody, and numbers of the night, which become a metric.
import * as z from 'zod';
import { resourcesOf, type StackTemplate } from './template.ts';

const Filter = z.object({
  FilterPattern: z.string(),
  MetricTransformations: z.tuple([z.object({ MetricName: z.string() })]),
});

/** Patterns of the metric filters in a template; those of a metric that is made of a number in the line apart. */
export const logPatternsIn = (
  template: StackTemplate,
): { readonly raised: readonly string[]; readonly numbers: readonly string[] } => {
  const filters = resourcesOf(template, 'AWS::Logs::MetricFilter').map(([, { Properties }]) =>
    Filter.parse(Properties),
  );
  const patternsOf = (isNumber: boolean): readonly string[] =>
    filters
      .filter(({ MetricTransformations: [{ MetricName }] }) => (MetricName === 'PastDeadline') === isNumber)
      .map(({ FilterPattern }) => FilterPattern);
  return { raised: patternsOf(false), numbers: patternsOf(true) };
};
