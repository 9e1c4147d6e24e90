// All that belongs to one gemeente and to nobody else: its key, its four tables, its outbox's way to the carriers,
// its alarms and its budget. The platform knows nothing of it, so a new gemeente changes nobody else's stack.
import { Stack } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { AlarmTopic } from '../constructs/alarm-topic.ts';
import { GemeenteBudget } from '../constructs/gemeente-budget.ts';
import { HouseKey } from '../constructs/house-key.ts';
import { HouseTable } from '../constructs/house-table.ts';
import { OutboxSource } from '../constructs/outbox-source.ts';
import { PublishSchedule } from '../constructs/publish-schedule.ts';
import { SentenceAlarm } from '../constructs/sentence-alarm.ts';
import { SetAsideQueue } from '../constructs/set-aside-queue.ts';
import type { GemeenteSettings } from '../gemeente.ts';
import { platform } from '../platform.ts';
import type { PlatformStack } from './platform-stack.ts';

export type GemeenteStackProps = { readonly gemeente: GemeenteSettings; readonly platformStack: PlatformStack };

export class GemeenteStack extends Stack {
  constructor(scope: Construct, { gemeente, platformStack }: GemeenteStackProps) {
    super(scope, `${gemeente.code}-${gemeente.slug}`, {
      stackName: `${platform.name}-${gemeente.code}`,
      description: `Greep for ${gemeente.name}: its key, tables, alarms and budget`,
      env: { region: platform.region },
      terminationProtection: true,
      tags: { gemeente: gemeente.code },
    });
    const topic = new AlarmTopic(this, 'alarms', {
      name: `${platform.name}-${gemeente.code}-alarms`,
      key: platformStack.key,
      contact: gemeente.alarmContact,
    });
    const outbox = this.addTables(gemeente, topic);
    this.addCarriage(gemeente, { outbox, topic, carriersArn: platformStack.carriersArn });
    new PublishSchedule(this, 'publish', { ...gemeente, publisherArn: platformStack.publisherArn });
    this.publishSettings(gemeente);
    new GemeenteBudget(this, 'budget', gemeente);
  }

  private addTables({ code, name }: GemeenteSettings, topic: ITopic): HouseTable {
    const key = new HouseKey(this, 'key', {
      alias: `${platform.name}-${code}`,
      description: `Encrypts all tables of ${name}; without it nothing of them can be read`,
    });
    const named = (table: string) => ({ tableName: `${platform.name}-${code}-${table}`, key });
    const outbox = new HouseTable(this, 'outbox', {
      ...named('outbox'),
      expires: true,
      stream: { because: 'Facts leave for other planes through the outbox and through nothing else.' },
    });
    const tables = {
      care: new HouseTable(this, 'care', { ...named('care'), indexes: ['gsi1', 'gsi2'], expires: true }),
      outbox,
      trail: new HouseTable(this, 'trail', named('trail')),
      reports: new HouseTable(this, 'reports', named('reports')),
    };
    for (const table of Object.keys(tables)) this.warnOfThrottling({ code, name, table, topic });
    return outbox;
  }

  private warnOfThrottling({ code, name, table, topic }: { code: string; name: string; table: string; topic: ITopic }) {
    for (const [kind, metric] of [
      ['reads', 'ReadThrottleEvents'],
      ['writes', 'WriteThrottleEvents'],
    ] as const) {
      new SentenceAlarm(this, `${table}-${kind}-throttled`, {
        wrong: `The ${table} table of ${name} has refused ${kind} for five minutes because too many came at once.`,
        now: `Find in the logs of the same minutes who asks greep-${code}-${table} so much, and slow that source down.`,
        topic,
        metric: {
          namespace: 'AWS/DynamoDB',
          name: metric,
          dimensions: { TableName: `${platform.name}-${code}-${table}` },
          statistic: 'Sum',
        },
        at: 1,
        minutes: 5,
      });
    }
  }

  private addCarriage(
    { code, name }: GemeenteSettings,
    { outbox, topic, carriersArn }: { outbox: HouseTable; topic: ITopic; carriersArn: string },
  ): void {
    const setAside = new SetAsideQueue(this, 'set-aside', `${platform.name}-${code}-set-aside`);
    const source = new OutboxSource(this, 'outbox-source', {
      streamArn: outbox.tableStreamArn ?? '',
      carriersArn,
      setAsideArn: setAside.queueArn,
    });
    new SentenceAlarm(this, 'facts-left-behind', {
      wrong: `Facts of ${name} could not be carried for six hours and left the stream, so a family may be waiting.`,
      now: `Read their place in the queue greep-${code}-set-aside, mend the cause and carry them again from the outbox.`,
      topic,
      metric: {
        namespace: 'AWS/SQS',
        name: 'ApproximateNumberOfMessagesVisible',
        dimensions: { QueueName: setAside.queueName },
        statistic: 'Maximum',
      },
      at: 1,
    });
    new SentenceAlarm(this, 'carriers-failing', {
      wrong: `The carriers have failed on facts of ${name} for ten minutes and keep trying.`,
      now: 'Read the log of greep-carriers for the fact that fails, before it leaves the stream after six hours.',
      topic,
      metric: {
        namespace: 'AWS/Lambda',
        name: 'FailedInvokeEventCount',
        dimensions: { EventSourceMappingUUID: source.ref },
        statistic: 'Sum',
      },
      at: 1,
      minutes: 10,
    });
  }

  /** What the functions need before anybody is signed in, found by host. Nothing in it is secret. */
  private publishSettings({ alarmContact: _, monthlyBudgetUsd: __, ...known }: GemeenteSettings): void {
    for (const host of known.hosts) {
      new StringParameter(this, `settings-${host}`, {
        parameterName: `/${platform.name}/hosts/${host}`,
        description: `Issuers and theme of ${known.name}`,
        stringValue: JSON.stringify(known),
      });
    }
  }
}
