// What AWS asks in Frankfurt (eu-central-1), in dollars, without the free amounts that each account has and without tax.
// `read` is the day on which the figure was read; without it the figure is from memory and stands there to be checked.
export type Price = { readonly per: string; readonly usd: number; readonly address: string; readonly read?: string };

const site = 'https://aws.amazon.com';

export const prices = {
  writeUnits: { per: 'million write request units', usd: 0.7625, address: `${site}/dynamodb/pricing/on-demand/` },
  readUnits: { per: 'million read request units', usd: 0.1525, address: `${site}/dynamodb/pricing/on-demand/` },
  stored: { per: 'GB a month in a table', usd: 0.306, address: `${site}/dynamodb/pricing/on-demand/` },
  putBack: {
    per: 'GB a month that can be put back to a second',
    usd: 0.2448,
    address: `${site}/dynamodb/pricing/on-demand/`,
  },
  copied: { per: 'GB a month of copies', usd: 0.1224, address: `${site}/backup/pricing/` },
  invocations: { per: 'million invocations', usd: 0.2, address: `${site}/lambda/pricing/` },
  computing: { per: 'GB-second on arm64', usd: 0.0000133334, address: `${site}/lambda/pricing/` },
  apiRequests: { per: 'million requests of an HTTP API', usd: 1.2, address: `${site}/api-gateway/pricing/` },
  edgeRequests: { per: 'ten thousand requests at the edge', usd: 0.012, address: `${site}/cloudfront/pricing/` },
  edgeBytes: { per: 'GB sent from the edge', usd: 0.085, address: `${site}/cloudfront/pricing/` },
  firewall: { per: 'firewall of four rules a month', usd: 9, address: `${site}/waf/pricing/` },
  firewallRequests: { per: 'million requests looked at', usd: 0.6, address: `${site}/waf/pricing/` },
  logged: { per: 'GB of log taken in', usd: 0.63, address: `${site}/cloudwatch/pricing/` },
  alarm: { per: 'alarm a month', usd: 0.1, address: `${site}/cloudwatch/pricing/` },
  dashboard: { per: 'dashboard a month', usd: 3, address: `${site}/cloudwatch/pricing/` },
  ownMetric: { per: 'own metric a month', usd: 0.3, address: `${site}/cloudwatch/pricing/` },
  traced: { per: 'million traces kept', usd: 5, address: `${site}/xray/pricing/` },
  key: { per: 'key a month', usd: 1, address: `${site}/kms/pricing/`, read: '2026-11-28' },
  keyRequests: { per: 'ten thousand requests of a key', usd: 0.03, address: `${site}/kms/pricing/` },
  secret: { per: 'secret a month', usd: 0.4, address: `${site}/secrets-manager/pricing/` },
  files: { per: 'GB a month in S3', usd: 0.0245, address: `${site}/s3/pricing/` },
} as const satisfies Record<string, Price>;
