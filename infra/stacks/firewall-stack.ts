// The firewall before the web application and the API. CloudFront takes it from us-east-1 and from nowhere else, so it is
// a stack of its own there: its output is written into infra/edge.ts. It holds rules and no data.
import { BootstraplessSynthesizer, CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { acceptFinding } from '../constructs/accept-finding.ts';
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

export class FirewallStack extends Stack {
  constructor(scope: Construct) {
    super(scope, 'firewall', {
      stackName: `${platform.name}-firewall`,
      description: 'Greep: the firewall before the web application',
      env: { region: platform.edgeRegion },
      terminationProtection: true,
      tags: { gemeente: 'none' },
      // it has no files to bring along, so that region needs no preparation
      synthesizer: new BootstraplessSynthesizer(),
    });
    const firewall = new CfnWebACL(this, 'firewall', {
      name: platform.name,
      description: 'Counts what it finds in texts and blocks nothing of them',
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      rules: [rateRule(), ...managedGroups.map(({ name, counted }, at) => managedRule(name, counted, at + 1))],
      visibilityConfig: visibility('firewall'),
    });
    acceptFinding(firewall, 'NIST.800.53.R5-WAFv2LoggingEnabled', {
      because:
        'Its log would hold addresses of people beside addresses of pages; its counts are kept, and they suffice.',
    });
    new CfnOutput(this, 'FirewallArn', { value: firewall.attrArn });
  }
}
