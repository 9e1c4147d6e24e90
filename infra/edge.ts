// What the platform takes from the stack of the edge, which lies in the region of CloudFront. Read when the platform is
// deployed, as an output of that stack: without it nothing is deployed, so no web application stands without a firewall.
import { Fn } from 'aws-cdk-lib';
import { platform } from './platform.ts';

export type Edge = {
  /** Of a certificate for every host below the domain. */
  readonly certificateArn: string;
  readonly firewallArn: string;
};

export const edgeStackName = `${platform.name}-edge`;
export const edgeOutputs = { certificate: 'CertificateArn', firewall: 'FirewallArn' } as const;

/**
 * A weak reference, so that the edge can be deployed without the platform: the one kind that CloudFormation has between
 * regions (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html).
 */
const outputNamed = (name: string): string => Fn.getStackOutput(edgeStackName, name, platform.edgeRegion);

export const edgeOfPlatform = (): Edge => ({
  certificateArn: outputNamed(edgeOutputs.certificate),
  firewallArn: outputNamed(edgeOutputs.firewall),
});
