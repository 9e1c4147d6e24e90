import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';
import type { GemeenteSettings } from '../gemeente.ts';

const warnAt = (threshold: number, contact: string): CfnBudget.NotificationWithSubscribersProperty => ({
  notification: {
    comparisonOperator: 'GREATER_THAN',
    notificationType: 'ACTUAL',
    threshold,
    thresholdType: 'PERCENTAGE',
  },
  subscribers: [{ subscriptionType: 'EMAIL', address: contact }],
});

/** Warns at 80 % and at 100 % of what this gemeente's own key, tables and queue may cost in a month. */
export class GemeenteBudget extends CfnBudget {
  constructor(scope: Construct, id: string, { code, alarmContact, monthlyBudgetUsd }: GemeenteSettings) {
    super(scope, id, {
      budget: {
        budgetName: `greep-${code}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyBudgetUsd, unit: 'USD' },
        // the separator between a tag's key and value in a budget's filter is a dollar sign
        costFilters: { TagKeyValue: [`user:gemeente$${code}`] },
      },
      notificationsWithSubscribers: [warnAt(80, alarmContact), warnAt(100, alarmContact)],
    });
  }
}
