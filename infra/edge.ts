// What the edge of an installation needs from another region: certificates and firewalls of CloudFront live in us-east-1
// and nowhere else. Both are made there first and then written down here, as reviewed data; until then the web application
// answers at CloudFront's own name, without a firewall, and the API at none.
export type Edge = {
  /** Of a certificate for every host below the domain. */
  readonly certificateArn?: string;
  /** The output `FirewallArn` of the stack `firewall`. */
  readonly firewallArn?: string;
};

export const edge: Edge = {};
