// What all gemeenten share: functions, the roles of the planes, sessions, and the way in. It names no gemeente:
// everything about one is found by its code at run time.
import { type Plane, planes } from '@greep/store/planes';
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { allAtOnce } from '../all-at-once.ts';
import { AlarmTopic } from '../constructs/alarm-topic.ts';
import { anchorBucketName } from '../constructs/anchor-bucket.ts';
import { FrontDoor } from '../constructs/front-door.ts';
import { HouseDashboard } from '../constructs/house-dashboard.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import { HouseLogGroup } from '../constructs/house-log-group.ts';
import { HouseTable } from '../constructs/house-table.ts';
import { PlaneRole } from '../constructs/plane-role.ts';
import { PlatformKey } from '../constructs/platform-key.ts';
import { SetAsideQueue } from '../constructs/set-aside-queue.ts';
import { WebBucket } from '../constructs/web-bucket.ts';
import { WebDoor } from '../constructs/web-door.ts';
import { edgeOfPlatform } from '../edge.ts';
import { type FunctionEntry, functionTable } from '../function-table.ts';
import { platform } from '../platform.ts';
import { publishPlatformSite } from '../platform-site.ts';
import { addBackupRole, addSchedulerRole, watchClockwork } from './clockwork.ts';
import { addNation } from './nation.ts';
import { NewVersions } from './new-versions.ts';
import { answerAtOwnHosts } from './own-hosts.ts';
import { watchCarriers, watchFrontDoor, watchFunction } from './platform-alarms.ts';
import { addSecrets, type PlatformSecrets } from './platform-secrets.ts';
import { letFollowOutboxes, letKnowHosts, letRead, letUseSessions } from './shared-rights.ts';
import { measureDeadlines, pastDeadlines } from './watch-deadlines.ts';

const entries: readonly FunctionEntry[] = functionTable;

const planeNames = Object.keys(planes).filter((name): name is Plane => name in planes);

/** The first part of each path of the API, and everything below it. */
const apiPaths = (): readonly string[] => [
  ...new Set(
    entries
      .flatMap(({ paths }) => paths)
      .flatMap((path) => (path.startsWith('/v1/') ? ['/v1/*'] : path.includes('.') ? [path] : [path, `${path}/*`])),
  ),
];

const unfinishedName = `${platform.name}-unfinished`;

export class PlatformStack extends Stack {
  readonly key: PlatformKey;
  readonly carriersArn: string;
  readonly publisherArn: string;
  readonly anchorArn: string;
  readonly deadlinesArn: string;
  readonly schedulerRoleArn: string;
  readonly backupRoleArn: string;
  private readonly sessions: HouseTable;
  private readonly secrets: PlatformSecrets;
  /** Orders of the night that failed. */
  private readonly unfinished: SetAsideQueue;
  private readonly functions = new Map<string, HouseFunction>();

  constructor(scope: Construct) {
    super(scope, 'platform', {
      stackName: `${platform.name}-platform`,
      description: 'Greep: what all gemeenten share',
      env: { region: platform.region },
      terminationProtection: true,
      tags: { gemeente: 'none' },
    });
    this.key = new PlatformKey(this, 'key');
    this.sessions = new HouseTable(this, 'sessions', {
      tableName: `${platform.name}-sessions`,
      key: this.key,
      rowsStandAlone: true,
      expires: true,
    });
    this.secrets = addSecrets(this, this.key);
    this.unfinished = new SetAsideQueue(this, 'unfinished', unfinishedName);
    for (const entry of entries) this.functions.set(entry.name, this.addFunction(entry));
    for (const plane of planeNames) this.addPlaneRole(plane);
    this.carriersArn = this.functionNamed('carriers').live.functionArn;
    letFollowOutboxes(this.functionNamed('carriers'));
    const ofTheNight = ['publisher', 'anchor', 'deadlines'].map((name) => this.functionNamed(name));
    [this.publisherArn = '', this.anchorArn = '', this.deadlinesArn = ''] = ofTheNight.map(
      ({ live }) => live.functionArn,
    );
    this.schedulerRoleArn = addSchedulerRole(this, ofTheNight).roleArn;
    this.backupRoleArn = addBackupRole(this).roleArn;
    publishPlatformSite(this);
    this.addFrontDoor();
  }

  private functionNamed(name: string): HouseFunction {
    const found = this.functions.get(name);
    if (!found) throw new Error(`infra/function-table.ts has no function ${name}`);
    return found;
  }

  private addFunction({ name, planes: held, paths, opensSessions, seconds }: FunctionEntry): HouseFunction {
    const isBehindTheDoor = paths.length > 0;
    const made = new HouseFunction(this, name, {
      name,
      description: `Greep: ${name}, on the planes ${held.join(' and ')}`,
      key: this.key,
      timeout: Duration.seconds(seconds ?? (isBehindTheDoor ? 10 : 60)),
      environment: {
        GREEP_MODE: 'cloud',
        GREEP_PLANE_ROLES: JSON.stringify(Object.fromEntries(held.map((plane) => [plane, this.planeRoleArn(plane)]))),
        GREEP_HOSTS_PATH: `/${platform.name}/hosts/`,
        ...(isBehindTheDoor && { GREEP_CURSOR_SECRET_ARN: this.secrets.cursors.secretArn }),
        ...(name === 'anchor' && { GREEP_ANCHOR_BUCKETS: anchorBucketName('*') }),
        ...(opensSessions && { GREEP_CLIENT_KEY_ARN: this.secrets.clientKey.secretArn }),
      },
      ...(seconds !== undefined && { unfinished: this.unfinished }),
    });
    made.may(
      ['sts:AssumeRole', 'sts:TagSession'],
      held.map((plane) => this.planeRoleArn(plane)),
    );
    if (!isBehindTheDoor) return made;
    letUseSessions(made, { sessions: this.sessions, key: this.key }, opensSessions);
    letKnowHosts(made);
    letRead(made, this.secrets.cursors);
    if (opensSessions) letRead(made, this.secrets.clientKey);
    return made;
  }

  /** Named instead of referred to, because role and function each name the other. */
  private planeRoleArn(plane: Plane): string {
    return this.formatArn({ service: 'iam', region: '', resource: 'role', resourceName: `greep-plane-${plane}` });
  }

  private addPlaneRole(plane: Plane): void {
    const holders = entries
      .filter((entry) => entry.planes.includes(plane))
      .map((entry) => this.functionNamed(entry.name).ownRole);
    new PlaneRole(this, `plane-${plane}`, { plane, holders });
  }

  private addFrontDoor(): void {
    const topic = new AlarmTopic(this, 'alarms', {
      name: `${platform.name}-platform-alarms`,
      key: this.key,
      contact: platform.alarmContact,
    });
    const log = new HouseLogGroup(this, 'access-log', { name: 'access', key: this.key });
    const door = new FrontDoor(this, 'api', { name: platform.name, log });
    for (const { name, paths } of entries) for (const path of paths) door.lead(path, this.functionNamed(name));
    door.leadTheRest(this.functionNamed('session'));
    const web = new WebDoor(this, 'web-door', {
      bucket: new WebBucket(this, 'web'),
      apiDomain: answerAtOwnHosts(this, door),
      apiPaths: apiPaths(),
      edge: edgeOfPlatform(),
    });
    // where the domain is to lead to
    new CfnOutput(this, 'WebDomain', { value: web.distributionDomainName });
    addNation(this, {
      carriers: this.functionNamed('carriers'),
      anchor: this.functionNamed('anchor'),
      deadlines: this.functionNamed('deadlines'),
      schedulerRoleArn: this.schedulerRoleArn,
      topic,
    });
    watchClockwork(this, topic, unfinishedName);
    measureDeadlines(this, this.functionNamed('deadlines'));
    watchCarriers(this, topic);
    this.letNewVersionsComeSlowly(topic, watchFrontDoor(this, door.apiId, topic));
    new HouseDashboard(this, 'dashboard', {
      apiId: door.apiId,
      functions: entries.map(({ name }) => name),
      pastDeadlines: pastDeadlines(),
    });
  }
  /** Of whatever works all day. Of the work of the night nobody would notice anything within minutes. */
  private letNewVersionsComeSlowly(topic: ITopic, apiFailing: IAlarm): void {
    const newVersions = new NewVersions(this, 'new-versions', { reason: allAtOnce() });
    for (const { name, paths, seconds } of entries) {
      const made = this.functionNamed(name);
      const alarms = watchFunction(this, made, { name, topic });
      if (seconds === undefined) newVersions.comeSlowly(made, paths.length > 0 ? [...alarms, apiFailing] : alarms);
    }
  }
}
