// The firewall stops no story. What AWS's rules really do cannot be run here; what can be shown: which of them may judge
// a text at all, that each of those only counts, and that realistic stories would have met them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Words } from '@greep/kernel';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { managedGroups, requestsPerFiveMinutes } from '../../infra/firewall.ts';
import { EdgeStack } from '../../infra/stacks/edge-stack.ts';

const stories = readFileSync(join(import.meta.dirname, 'narratives.txt'), 'utf8')
  .trimEnd()
  .split('\n');
/** As a conversation carries them: many in one request. */
const long = stories.join('\n').slice(0, 12_000);

/** What rules look for in a body, by their published descriptions; coarser than they are, so that nothing slips past. */
const lookingFor: Readonly<Record<string, (body: string) => boolean>> = {
  SizeRestrictions_BODY: (body) => Buffer.byteLength(body) > 8_192,
  CrossSiteScripting_BODY: (body) => /<\s*(script|b|i|img|iframe)\b|javascript:|\bon[a-z]+\s*=/i.test(body),
  GenericLFI_BODY: (body) => /\.\.[\\/]|\/etc\/passwd/i.test(body),
  GenericRFI_BODY: (body) => /https?:\/\/\d{1,3}(\.\d{1,3}){3}/i.test(body),
  EC2MetaDataSSRF_BODY: (body) => /169\.254\.169\.254|localhost/i.test(body),
  Log4JRCE_BODY: (body) => /\$\{/.test(body),
};
const counted = new Set(managedGroups.flatMap((group) => group.counted));
const blocking = managedGroups.flatMap(({ rules }) => rules.filter((rule) => !counted.has(rule)));

/** The rules that would stop this text: they look for what is in it, and may block. */
const stoppedBy = (text: string, mayBlock: (rule: string) => boolean): readonly string[] =>
  Object.entries(lookingFor)
    .filter(([rule, finds]) => mayBlock(rule) && finds(JSON.stringify({ text })))
    .map(([rule]) => rule);

describe('the stories', () => {
  it('are two hundred, all different, and Greep takes each as it is', () => {
    expect(new Set(stories).size).toBe(200);
    for (const story of stories) expect(Words.parse(story)).toBe(story);
  });

  it('would have been stopped by rules that judge content, so these may not block', () => {
    const met = new Set([...stories, long].flatMap((story) => stoppedBy(story, () => true)));
    expect([...met].toSorted()).toEqual(Object.keys(lookingFor).toSorted());
  });

  it('are stopped by none of the rules that do block', () => {
    for (const story of [...stories, long]) expect(stoppedBy(story, (rule) => blocking.includes(rule))).toEqual([]);
  });
});

describe('the firewall', () => {
  const Rule = z.object({
    Name: z.string(),
    Statement: z.looseObject({
      ManagedRuleGroupStatement: z
        .object({ RuleActionOverrides: z.array(z.looseObject({ Name: z.string() })).default([]) })
        .optional(),
    }),
    VisibilityConfig: z.object({ SampledRequestsEnabled: z.literal(false) }),
  });
  const edgeStack = new EdgeStack(new App());
  const [acl] = Object.values(Template.fromStack(edgeStack).findResources('AWS::WAFv2::WebACL'));
  const rules = z.array(Rule).parse(acl?.Properties.Rules);

  it('blocks by who asks and by address, method and header, never by what a text, a query or a cookie holds', () => {
    expect(blocking.length).toBeGreaterThan(10);
    expect(blocking.filter((rule) => /BODY|QUERYARGUMENTS|COOKIE$/.test(rule))).toEqual([]);
  });

  it('has every group, with exactly the rules on content set to count', () => {
    for (const { name, counted: own } of managedGroups) {
      const rule = rules.find(({ Name }) => Name === name);
      const overrides = rule?.Statement.ManagedRuleGroupStatement?.RuleActionOverrides ?? [];
      expect(overrides).toEqual(own.map((each) => ({ Name: each, ActionToUse: { Count: {} } })));
    }
    expect(rules).toHaveLength(managedGroups.length + 1);
  });

  it('lets an office of forty people work behind one address: a request each three seconds, all at once', () => {
    expect(requestsPerFiveMinutes).toBeGreaterThan((40 * 300) / 3);
  });

  it('keeps no sample of what somebody wrote, and is where CloudFront looks for it', () => {
    expect(acl?.Properties).toMatchObject({ Scope: 'CLOUDFRONT', DefaultAction: { Allow: {} } });
    expect(acl?.Properties.VisibilityConfig.SampledRequestsEnabled).toBe(false);
    expect(edgeStack.region).toBe('us-east-1');
  });
});
