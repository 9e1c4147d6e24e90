// What AWS asks in Frankfurt (eu-central-1), in dollars, without the free amounts that each account has and without tax.
// A price was seen somewhere, or it is from memory and says so: no third way.

/** Where a price was seen: on a page of AWS, or with somebody who read AWS's page or its price list. */
export type Seen = {
  readonly address: string;
  /** The day of what stands there, where it says one. */
  readonly dated?: string;
  /** The day on which we read it. */
  readonly on: string;
  /** What it says less than we would like. */
  readonly but?: string;
};

export type Price = { readonly per: string; readonly usd: number; readonly address: string } & (
  | { readonly seen: Seen }
  | { readonly fromMemory: string }
);

const site = 'https://aws.amazon.com';
const github = 'https://github.com';
const on = '2026-11-29';

/** AWS's price list of Frankfurt itself, read by a program of theirs. */
const listOfSeptember: Seen = {
  address: `${github}/Bayashat/zerde-serverless-bot/blob/104054684380fa1598aff4bc9ff624b0d39dafdd/docs/MEMORY_V2_COST_MONITOR.md`,
  dated: '2026-09-11',
  on,
};
/** The same list, with the number of each article. */
const listOfJune: Seen = {
  address: `${github}/renuvex/renuvex-product-reviews/blob/6b2098e7b638932aedf0004c75deaa8696f7e872/docs/wiki/10_Research/Review_Image_CDN_Cost_Model.md`,
  dated: '2026-06-30',
  on,
};
/** AWS itself says that its firewall costs the same in every region: the figures are somebody else's. */
const firewall: Seen = {
  address: 'https://c3x.dev/blog/aws-waf-cost-explained/',
  on,
  but: 'figures of no region; that all regions are alike, AWS says itself',
};

export const prices = {
  writeUnits: {
    ...{ per: 'million write request units', usd: 0.7625, address: `${site}/dynamodb/pricing/on-demand/` },
    seen: listOfSeptember,
  },
  readUnits: {
    ...{ per: 'million read request units', usd: 0.1525, address: `${site}/dynamodb/pricing/on-demand/` },
    seen: listOfSeptember,
  },
  stored: {
    ...{ per: 'GB a month in a table', usd: 0.306, address: `${site}/dynamodb/pricing/on-demand/` },
    seen: listOfSeptember,
  },
  putBack: {
    ...{
      per: 'GB a month that can be put back to a second',
      usd: 0.2448,
      address: `${site}/dynamodb/pricing/on-demand/`,
    },
    seen: listOfSeptember,
  },
  copied: {
    ...{ per: 'GB a month of copies', usd: 0.1224, address: `${site}/backup/pricing/` },
    fromMemory: "seen only rounded to 0.12, and only for DynamoDB's own copies",
  },
  invocations: {
    ...{ per: 'million invocations', usd: 0.2, address: `${site}/lambda/pricing/` },
    seen: listOfSeptember,
  },
  computing: {
    ...{ per: 'GB-second on arm64', usd: 0.0000133334, address: `${site}/lambda/pricing/` },
    seen: listOfSeptember,
  },
  apiRequests: {
    ...{ per: 'million requests of an HTTP API', usd: 1.2, address: `${site}/api-gateway/pricing/` },
    seen: {
      address: `${github}/Tozapid/inventory-serverless-aws/blob/0c0fba8364e24c8d4b6d63e4f4aba6eed374cfe3/README.md`,
      on,
      but: 'said there as about 1.20',
    },
  },
  edgeRequests: {
    ...{ per: 'ten thousand requests at the edge', usd: 0.012, address: `${site}/cloudfront/pricing/` },
    seen: listOfJune,
  },
  edgeBytes: {
    ...{ per: 'GB sent from the edge', usd: 0.085, address: `${site}/cloudfront/pricing/` },
    seen: listOfJune,
  },
  firewall: { per: 'firewall of four rules a month', usd: 9, address: `${site}/waf/pricing/`, seen: firewall },
  firewallRequests: { per: 'million requests looked at', usd: 0.6, address: `${site}/waf/pricing/`, seen: firewall },
  logged: {
    ...{ per: 'GB of log taken in', usd: 0.63, address: `${site}/cloudwatch/pricing/` },
    seen: listOfSeptember,
  },
  alarm: {
    ...{ per: 'alarm a month', usd: 0.1, address: `${site}/cloudwatch/pricing/` },
    seen: listOfSeptember,
  },
  dashboard: {
    ...{ per: 'dashboard a month', usd: 3, address: `${site}/cloudwatch/pricing/` },
    seen: {
      address: 'https://www.factualminds.com/blog/amazon-cloudwatch-pricing-metrics-logs-alarms-dashboards/',
      ...{ dated: '2026-06-13', on, but: 'figures of Northern Virginia' },
    },
  },
  ownMetric: {
    ...{ per: 'own metric a month', usd: 0.3, address: `${site}/cloudwatch/pricing/` },
    seen: {
      address: `${github}/nishinoshake/aws-rough/issues/37`,
      ...{ dated: '2022-04-29', on, but: "copied from AWS's page, which shows one region at a time" },
    },
  },
  traced: {
    ...{ per: 'million traces kept', usd: 5, address: `${site}/xray/pricing/` },
    seen: { address: `${site}/de/xray/pricing/`, on },
  },
  key: {
    ...{ per: 'key a month', usd: 1, address: `${site}/kms/pricing/` },
    seen: { address: `${site}/kms/pricing/`, on: '2026-11-28' },
  },
  keyRequests: {
    ...{ per: 'ten thousand requests of a key', usd: 0.03, address: `${site}/kms/pricing/` },
    seen: {
      address: 'https://www.wring.co/blog/aws-kms-pricing-guide',
      ...{ dated: '2026-03-15', on, but: 'figures of no region' },
    },
  },
  secret: {
    ...{ per: 'secret a month', usd: 0.4, address: `${site}/secrets-manager/pricing/` },
    seen: {
      address: `${github}/api-evangelist/amazon-secrets-manager/blob/main/plans/amazon-secrets-manager-plans-pricing.yml`,
      ...{ dated: '2026-09-20', on, but: "from the examples on AWS's page" },
    },
  },
  files: { per: 'GB a month in S3', usd: 0.0245, address: `${site}/s3/pricing/`, seen: listOfJune },
} as const satisfies Record<string, Price>;

const entries: readonly Price[] = Object.values(prices);

const sourceOf = (price: Price): string => {
  if ('fromMemory' in price) return `**from memory**: ${price.fromMemory}`;
  const { address, dated, on: day, but } = price.seen;
  const { host, pathname } = new URL(address);
  const name = host === 'github.com' ? pathname.split('/').slice(1, 3).join('/') : host.replace(/^www\./, '');
  return [`[${name}](${address})${dated ? ` of ${dated}` : ''}, read ${day}`, but].filter(Boolean).join('; ');
};

/** As they stand in docs/costs.md. */
export const priceRows = (): readonly string[] =>
  entries.map((price) => `| ${price.per} | ${price.usd} | ${sourceOf(price)} | [AWS](${price.address}) |`);

/** How many were seen on a page of AWS, with somebody who read AWS, and nowhere. */
export const howSeen = (): { readonly atAws: number; readonly elsewhere: number; readonly fromMemory: number } => {
  const seen = entries.flatMap((price) => ('seen' in price ? [price.seen.address] : []));
  const atAws = seen.filter((address) => address.startsWith(`${site}/`)).length;
  return { atAws, elsewhere: seen.length - atAws, fromMemory: entries.length - seen.length };
};
