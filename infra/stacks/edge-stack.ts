// What CloudFront takes from its own region and from nowhere else: the firewall before the web application and the API, and
// the certificate of all hosts. It holds rules and no data. The platform reads its two outputs when it is deployed.
import { BootstraplessSynthesizer, CfnOutput, DefaultStackSynthesizer, Stack } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { acceptFinding } from '../constructs/accept-finding.ts';
import { edgeOutputs, edgeStackName } from '../edge.ts';
import { managedGroups, requestsPerFiveMinutes } from '../firewall.ts';
import { platform } from '../platform.ts';

const visibility = (name: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  metricName: `${platform.name}-${name}`,
  // a sample would show what somebody wrote
  sampledRequestsEnabled: false,
});

const rateRule = (): CfnWebACL.RuleProperty => ({
  name: 'too-many-from-one-address',
  priority: 0,
  action: { block: { customResponse: { responseCode: 429 } } },
  statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: requestsPerFiveMinutes } },
  visibilityConfig: visibility('too-many-from-one-address'),
});

const managedRule = (name: string, counted: readonly string[], priority: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  visibilityConfig: visibility(name),
});

const firewallIn = (scope: Construct): CfnWebACL => {
  const firewall = new CfnWebACL(scope, 'firewall', {
    name: platform.name,
    description: 'Counts what it finds in texts and blocks nothing of them',
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    rules: [rateRule(), ...managedGroups.map(({ name, counted }, at) => managedRule(name, counted, at + 1))],
    visibilityConfig: visibility('firewall'),
  });
  acceptFinding(firewall, 'NIST.800.53.R5-WAFv2LoggingEnabled', {
    because: 'Its log would hold addresses of people beside addresses of pages; its counts are kept, and they suffice.',
  });
  return firewall;
};

/** As `cdk bootstrap` names it; the CLI fills in where. */
const preparedRole = (name: string): string =>
  `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-${name}-\${AWS::AccountId}-${platform.region}`;

export class EdgeStack extends Stack {
  constructor(scope: Construct) {
    super(scope, 'edge', {
      stackName: edgeStackName,
      description: 'Greep: the firewall before the web application, and the certificate of its hosts',
      env: { region: platform.edgeRegion },
      terminationProtection: true,
      tags: { gemeente: 'none' },
      // It has no files to bring along, and roles are of the account: those of the platform's region make this stack too,
      // so that its own region needs no preparation.
      synthesizer: new BootstraplessSynthesizer({
        deployRoleArn: preparedRole('deploy-role'),
        cloudFormationExecutionRoleArn: preparedRole('cfn-exec-role'),
      }),
    });
    const certificate = new Certificate(this, 'certificate', {
      domainName: `*.${platform.domain}`,
      // deploying waits until whoever keeps the domain has put the record there that it asks for
      validation: CertificateValidation.fromDns(),
    });
    new CfnOutput(this, edgeOutputs.firewall, { value: firewallIn(this).attrArn });
    new CfnOutput(this, edgeOutputs.certificate, { value: certificate.certificateArn });
  }
}
