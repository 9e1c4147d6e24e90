// How a new version of a function comes to people: to one request in ten, and five minutes later to all. When one of
// its alarms sounds in between, all go back to the version before, the deployment of the stack fails, and with it the rollout.
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnApplication, CfnDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { CfnAlias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acceptFinding, acceptInlinePolicy } from '../constructs/accept-finding.ts';
import type { Because } from '../constructs/because.ts';
import type { HouseFunction } from '../constructs/house-function.ts';
import { workingFor } from '../constructs/working-for.ts';
import { platform } from '../platform.ts';

/** Written out instead of the CDK's own group, which gives its role a policy of AWS on every function there is. */
const roleOf = (scope: Construct, leading: PolicyStatement): Role => {
  const role = new Role(scope, 'role', {
    roleName: `${platform.name}-new-versions`,
    description: 'Leads a function over to its new version, or back',
    assumedBy: workingFor('codedeploy.amazonaws.com'),
  });
  role.addToPolicy(new PolicyStatement({ actions: ['cloudwatch:DescribeAlarms'], resources: ['*'] }));
  role.addToPolicy(leading);
  acceptFinding(role, 'AwsSolutions-IAM5[Resource::*]', {
    because: 'It reads whether alarms sound and nothing else; AWS answers that for all of them or for none.',
  });
  acceptInlinePolicy(role);
  return role;
};

const slowly = { deploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes' };
const atOnce = { deploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce' };

const aliasIn = ({ live }: HouseFunction): CfnAlias => {
  const alias = live.node.defaultChild;
  if (!(alias instanceof CfnAlias)) throw new Error(`${live.node.path} is no alias any more`);
  return alias;
};

export class NewVersions extends Construct {
  private readonly application: CfnApplication;
  private readonly role: Role;
  private readonly reason: Because | undefined;
  /** On the functions that are led, each by name. */
  private readonly leading = new PolicyStatement({
    actions: ['lambda:GetAlias', 'lambda:GetProvisionedConcurrencyConfig', 'lambda:UpdateAlias'],
  });

  /** With a reason they come to everybody at once, whatever sounds. */
  constructor(scope: Construct, id: string, { reason }: { reason: Because | undefined }) {
    super(scope, id);
    this.application = new CfnApplication(this, 'application', {
      applicationName: platform.name,
      computePlatform: 'Lambda',
    });
    this.role = roleOf(this, this.leading);
    this.reason = reason;
  }

  comeSlowly(made: HouseFunction, alarms: readonly IAlarm[]): void {
    const group = new CfnDeploymentGroup(this, made.node.id, {
      applicationName: this.application.ref,
      deploymentGroupName: `${platform.name}-${made.node.id}`,
      serviceRoleArn: this.role.roleArn,
      deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
      ...(this.reason ? atOnce : slowly),
      alarmConfiguration: {
        enabled: !this.reason,
        // an alarm that cannot be asked counts as one that sounds
        ignorePollAlarmFailure: false,
        alarms: alarms.map(({ alarmName: name }) => ({ name })),
      },
      autoRollbackConfiguration: {
        enabled: true,
        events: ['DEPLOYMENT_FAILURE', ...(this.reason ? [] : ['DEPLOYMENT_STOP_ON_ALARM'])],
      },
    });
    this.lead(made, group);
  }

  private lead(made: HouseFunction, group: CfnDeploymentGroup): void {
    const alias = aliasIn(made);
    alias.cfnOptions.updatePolicy = {
      codeDeployLambdaAliasUpdate: { applicationName: this.application.ref, deploymentGroupName: group.ref },
    };
    if (this.reason) alias.description = `All at once: ${this.reason.because}`;
    this.leading.addResources(made.functionArn, made.live.functionArn);
  }
}
