// All that belongs to one gemeente and to nobody else: its key, its four tables and their copies, where its audit chains
// are anchored, its outbox's way to the carriers, its alarms and its budget. The platform knows nothing of it, so a new
// gemeente changes nobody else's stack.
import { Stack, Tags } from 'aws-cdk-lib';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { AlarmTopic } from '../constructs/alarm-topic.ts';
import { AnchorBucket } from '../constructs/anchor-bucket.ts';
import { GemeenteBackup } from '../constructs/gemeente-backup.ts';
import { GemeenteBudget } from '../constructs/gemeente-budget.ts';
import { HouseKey } from '../constructs/house-key.ts';
import { HouseTable } from '../constructs/house-table.ts';
import { NightlySchedule } from '../constructs/nightly-schedule.ts';
import { OutboxSource } from '../constructs/outbox-source.ts';
import { SetAsideQueue } from '../constructs/set-aside-queue.ts';
import type { GemeenteSettings } from '../gemeente.ts';
import { platform } from '../platform.ts';
import type { PlatformStack } from './platform-stack.ts';
import { watchDeadlines } from './watch-deadlines.ts';
import { type Watching, watchCarriage, watchThrottling } from './watch-table.ts';

export type GemeenteStackProps = { readonly gemeente: GemeenteSettings; readonly platformStack: PlatformStack };

/**
 * Refusals worth an alarm each month. One transaction writes care, trail and outbox, so whatever else is refused shows in
 * these or in the errors of a function: eight alarms for four tables would cost more than they tell.
 */
const watched = [
  { table: 'care', kind: 'reads' },
  { table: 'care', kind: 'writes' },
  { table: 'trail', kind: 'writes' },
  { table: 'outbox', kind: 'writes' },
] as const;

export class GemeenteStack extends Stack {
  private readonly gemeente: GemeenteSettings;
  private readonly platformStack: PlatformStack;
  /** Before the name of everything that is this gemeente's. */
  private readonly own: string;

  constructor(scope: Construct, { gemeente, platformStack }: GemeenteStackProps) {
    super(scope, `${gemeente.code}-${gemeente.slug}`, {
      stackName: `${platform.name}-${gemeente.code}`,
      description: `Greep for ${gemeente.name}: its key, tables, copies, alarms and budget`,
      env: { region: platform.region },
      terminationProtection: true,
      tags: { gemeente: gemeente.code },
    });
    this.gemeente = gemeente;
    this.platformStack = platformStack;
    this.own = `${platform.name}-${gemeente.code}`;
    const topic = new AlarmTopic(this, 'alarms', {
      name: `${this.own}-alarms`,
      key: platformStack.key,
      contact: gemeente.alarmContact,
    });
    const key = new HouseKey(this, 'key', {
      alias: this.own,
      description: `Encrypts all tables of ${gemeente.name}; without it nothing of them can be read`,
      through: ['dynamodb', 's3', 'backup'],
    });
    // The rights of a plane reach the key whose tag is that of the session; the tag of a stack is not in its template.
    Tags.of(key).add('gemeente', gemeente.code);
    const outbox = this.addTables(key);
    const watching = { scope: this, topic, whose: gemeente.name };
    for (const each of watched) watchThrottling(watching, { ...each, tableName: `${this.own}-${each.table}` });
    this.addCarriage(outbox, watching);
    new AnchorBucket(this, 'anchors', { place: gemeente.code, key });
    this.addNightWork();
    watchDeadlines(watching, { gemeente: gemeente.code, told: 'the project leader of the doorbraakteam' });
    this.publishSettings(gemeente);
    new GemeenteBudget(this, 'budget', gemeente);
  }

  private addTables(key: HouseKey): HouseTable {
    const named = (table: string) => ({ tableName: `${this.own}-${table}`, key });
    const outbox = new HouseTable(this, 'outbox', {
      ...named('outbox'),
      expires: true,
      stream: { because: 'Facts leave for other planes through the outbox and through nothing else.' },
    });
    const tables = [
      new HouseTable(this, 'care', { ...named('care'), indexes: ['gsi1', 'gsi2'], expires: true }),
      outbox,
      new HouseTable(this, 'trail', named('trail')),
      new HouseTable(this, 'reports', named('reports')),
    ];
    new GemeenteBackup(this, 'backup', {
      name: this.own,
      key,
      tableArns: tables.map(({ tableArn }) => tableArn),
      roleArn: this.platformStack.backupRoleArn,
    });
    return outbox;
  }

  private addCarriage(outbox: HouseTable, watching: Watching): void {
    const queue = `${this.own}-set-aside`;
    const setAside = new SetAsideQueue(this, 'set-aside', queue);
    const source = new OutboxSource(this, 'outbox-source', {
      gemeente: this.gemeente.code,
      streamArn: outbox.tableStreamArn ?? '',
      carriersArn: this.platformStack.carriersArn,
      setAsideArn: setAside.queueArn,
    });
    watchCarriage(watching, { queue, source: source.ref });
  }

  private addNightWork(): void {
    const { code, name, suppressionThreshold } = this.gemeente;
    const { publisherArn, anchorArn, deadlinesArn, schedulerRoleArn: roleArn } = this.platformStack;
    new NightlySchedule(this, 'publish', {
      name: `${this.own}-publish`,
      description: `Publishes the figures of ${name} that are due`,
      ...{ functionArn: publisherArn, roleArn, input: { gemeente: code, suppressionThreshold } },
    });
    new NightlySchedule(this, 'anchor', {
      name: `${this.own}-anchor`,
      description: `Writes down where the audit chains of ${name} end`,
      ...{ functionArn: anchorArn, roleArn, input: { gemeente: code } },
    });
    new NightlySchedule(this, 'deadlines', {
      name: `${this.own}-deadlines`,
      description: `Counts the questions of ${name} that stand past their deadline`,
      ...{ functionArn: deadlinesArn, roleArn, input: { gemeente: code } },
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
