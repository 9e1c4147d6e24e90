import { join } from 'node:path';
import { AssetHashType, DockerImage, type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Alias,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { bundleFunction } from '../bundle-function.ts';
import { acceptFinding, acceptInlinePolicy } from './accept-finding.ts';
import { HouseLogGroup } from './house-log-group.ts';

export type HouseFunctionProps = {
  /** Its folder in functions/. */
  readonly name: string;
  readonly description: string;
  readonly key: IKey;
  readonly timeout: Duration;
  readonly environment: Readonly<Record<string, string>>;
  /** Where an order goes that failed three times, for a function that nobody waits for. */
  readonly unfinished?: IQueue;
};

/** The name under which whoever calls a function finds the version that works now. */
const live = 'live';

const codeOf = (name: string): Code =>
  Code.fromAsset(join(import.meta.dirname, '../../functions', name), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // never started: bundling happens in this process, and an error there must not fall back to a container
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle: (folder) => {
          bundleFunction(name, folder);
          return true;
        },
      },
    },
  });

/**
 * Its own role, which only functions of this account can be given, by whoever may pass it on. It may write its own log;
 * tracing and the queue for what was not finished bring a right each; what else it may do is added by name.
 */
const roleOf = (scope: Construct, name: string): Role =>
  new Role(scope, `${name}-role`, {
    roleName: `greep-function-${name}`,
    description: `What the function ${name} may do before it takes on a plane`,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });

export class HouseFunction extends LambdaFunction {
  readonly ownRole: Role;
  /** Everybody calls this and never the function itself, so that a new version can come to a tenth of them first. */
  readonly live: Alias;

  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    const { name, description, key, timeout, environment, unfinished } = props;
    const role = roleOf(scope, name);
    const logGroup = new HouseLogGroup(scope, `${name}-log`, { name: `functions/${name}`, key });
    logGroup.grantWrite(role);
    super(scope, id, {
      functionName: `greep-${name}`,
      description,
      role,
      logGroup,
      code: codeOf(name),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout,
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      environment: { ...environment },
      // those before it stay, so that a person can lead back to one of them in seconds
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
      ...(unfinished && { deadLetterQueue: unfinished }),
    });
    this.ownRole = role;
    this.live = new Alias(this, live, {
      aliasName: live,
      description: 'The version that works now',
      version: this.currentVersion,
      ...(unfinished && { retryAttempts: 2 }),
    });
    this.acceptWhatStands(Boolean(unfinished));
  }

  private acceptWhatStands(hasOrders: boolean): void {
    acceptFinding(this.ownRole, 'AwsSolutions-IAM5[Resource::*]', {
      because: 'X-Ray takes trace segments without a resource to name, and they hold no content.',
    });
    acceptInlinePolicy(this.ownRole);
    acceptFinding(this, 'NIST.800.53.R5-LambdaConcurrency', {
      because: 'A ceiling per function would be taken from the others; the API and the account have one, with alarms.',
    });
    acceptFinding(this, 'NIST.800.53.R5-LambdaInsideVPC', {
      because:
        'It speaks only to services of AWS with signed calls, and a network of its own would add nothing to that.',
    });
    if (hasOrders) return;
    acceptFinding(this, 'NIST.800.53.R5-LambdaDLQ', {
      because: 'Somebody waits for its answer, or a stream keeps what it failed on: no order of it can be lost.',
    });
  }

  /** Adds a right to its own role, beside the planes it can take on. */
  may(actions: readonly string[], resources: readonly string[], conditions?: Record<string, unknown>): void {
    this.addToRolePolicy(
      new PolicyStatement({ actions: [...actions], resources: [...resources], ...(conditions && { conditions }) }),
    );
  }
}
