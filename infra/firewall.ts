// Which groups of AWS's own rules stand before Greep, and which of their rules only count. Families write as people write:
// with addresses of pages, signs, code of letters from an office, long. Whatever judges what people *write* (the
// body, what was searched for, a cookie) may not block, since it would stop a mother in the middle of her story. What stays are
// rules on who asks and how, and on headers and paths, in which no word of hers stands.
export type ManagedGroup = {
  readonly name: string;
  /** All rules of the group, as AWS lists them. */
  readonly rules: readonly string[];
  /** Those that count and block nothing. */
  readonly counted: readonly string[];
};

/** From one address. An office of a provider shares one, and a busy morning of forty people stays below it. */
export const requestsPerFiveMinutes = 10_000;

const judgesContent = (rule: string): boolean => /_(BODY|QUERYARGUMENTS|COOKIE)(_RC_COUNT)?$/.test(rule);

const group = (name: string, rules: readonly string[]): ManagedGroup => ({
  name,
  rules,
  counted: rules.filter(judgesContent),
});

/**
 * Of the managed groups of AWS, as listed in
 * https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html (written down from memory,
 * 2026-11-28: look again before the first deployment). The group against SQL injection is left out: there is no SQL.
 */
export const managedGroups: readonly ManagedGroup[] = [
  group('AWSManagedRulesAmazonIpReputationList', [
    'AWSManagedIPReputationList',
    'AWSManagedReconnaissanceList',
    'AWSManagedIPDDoSList',
  ]),
  group('AWSManagedRulesCommonRuleSet', [
    'NoUserAgent_HEADER',
    'UserAgent_BadBots_HEADER',
    'SizeRestrictions_QUERYSTRING',
    'SizeRestrictions_Cookie_HEADER',
    'SizeRestrictions_BODY',
    'SizeRestrictions_URIPATH',
    'EC2MetaDataSSRF_BODY',
    'EC2MetaDataSSRF_COOKIE',
    'EC2MetaDataSSRF_URIPATH',
    'EC2MetaDataSSRF_QUERYARGUMENTS',
    'GenericLFI_QUERYARGUMENTS',
    'GenericLFI_URIPATH',
    'GenericLFI_BODY',
    'RestrictedExtensions_URIPATH',
    'RestrictedExtensions_QUERYARGUMENTS',
    'GenericRFI_QUERYARGUMENTS',
    'GenericRFI_BODY',
    'GenericRFI_URIPATH',
    'CrossSiteScripting_COOKIE',
    'CrossSiteScripting_QUERYARGUMENTS',
    'CrossSiteScripting_BODY',
    'CrossSiteScripting_URIPATH',
  ]),
  group('AWSManagedRulesKnownBadInputsRuleSet', [
    'JavaDeserializationRCE_HEADER',
    'JavaDeserializationRCE_BODY',
    'JavaDeserializationRCE_URIPATH',
    'JavaDeserializationRCE_QUERYSTRING',
    'Host_localhost_HEADER',
    'PROPFIND_METHOD',
    'ExploitablePaths_URIPATH',
    'Log4JRCE_HEADER',
    'Log4JRCE_QUERYSTRING',
    'Log4JRCE_BODY',
    'Log4JRCE_URIPATH',
    'ReactJSRCE_BODY',
  ]),
];
