// The web application at the edge: the same files, headers and addresses as on one machine.
import { runInNewContext } from 'node:vm';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { WebBucket } from '../../infra/constructs/web-bucket.ts';
import { deepLinks, WebDoor } from '../../infra/constructs/web-door.ts';
import type { Edge } from '../../infra/edge.ts';
import { greepApp } from '../../infra/greep-app.ts';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { isPage, webHeaders } from '../../infra/web-files.ts';

const door = (edge: Edge) => {
  const stack = new Stack(new App(), 'test', { env: { region: 'eu-central-1' } });
  new WebDoor(stack, 'door', {
    bucket: new WebBucket(stack, 'web'),
    apiDomain: 'api.example',
    apiPaths: ['/v1/*', '/sign-in'],
    edge,
  });
  return Template.fromStack(stack);
};

const Behaviour = z.looseObject({
  PathPattern: z.string().optional(),
  CachePolicyId: z.unknown(),
  OriginRequestPolicyId: z.string().optional(),
  ViewerProtocolPolicy: z.string(),
});
const Config = z.looseObject({
  DefaultCacheBehavior: Behaviour,
  CacheBehaviors: z.array(Behaviour),
  Origins: z.array(z.looseObject({ DomainName: z.unknown() })),
});
const distributionIn = (template: Template) =>
  Object.values(template.findResources('AWS::CloudFront::Distribution'))[0];
const configOf = (template: Template) => Config.parse(distributionIn(template)?.Properties.DistributionConfig);
const firewallArn = 'arn:x:wafv2:us-east-1:1:global/webacl/greep/1';
const whole = door({ certificateArn: 'arn:x:acm:us-east-1:1:certificate/1', firewallArn });

describe('the address of a page', () => {
  const askedFor = (uri: string): unknown =>
    runInNewContext(`${deepLinks}; handler({ request: { uri: asked } }).uri`, { asked: uri });

  it('leads to the application, and that of a file to the file', () => {
    for (const page of ['/', '/gezinnen/8f0c/plan', '/aanmeldingen/', '/stijl'])
      expect(askedFor(page)).toBe('/index.html');
    for (const file of ['/assets/care-1a2b.js', '/assets/nowhere', '/icon.svg', '/index.html'])
      expect(askedFor(file)).toBe(file);
  });

  it('is told from that of a file as on one machine', () => {
    const part = fc.stringMatching(/^[a-z0-9.-]{0,8}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.constant('assets')), { maxLength: 4 }), (parts) => {
        const path = `/${parts.join('/')}`;
        expect(askedFor(path)).toBe(isPage(path) ? '/index.html' : path);
      }),
    );
  });
});

describe('what comes from the edge', () => {
  it('has every header that one machine sends, and asks browsers to come back over TLS only', () => {
    const [policy] = Object.values(whole.findResources('AWS::CloudFront::ResponseHeadersPolicy'));
    const said = JSON.stringify(policy).toLowerCase();
    // CloudFront knows this one as a switch
    const { 'x-content-type-options': _, ...others } = webHeaders;
    expect(said).toContain('"contenttypeoptions":{"override":true}');
    for (const value of Object.values(others)) expect(said).toContain(JSON.stringify(value).slice(1, -1).toLowerCase());
    const Headers = z.object({ Items: z.array(z.object({ Header: z.string(), Override: z.literal(true) })) });
    const settings = policy?.Properties.ResponseHeadersPolicyConfig;
    expect(Headers.parse(settings.CustomHeadersConfig).Items.map(({ Header }) => Header)).toEqual([
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'permissions-policy',
    ]);
    expect(settings.SecurityHeadersConfig).toMatchObject({
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, IncludeSubdomains: true },
    });
  });

  it('is never an answer of the API that was kept: nothing of a family lies at the edge', () => {
    const { CacheBehaviors } = configOf(whole);
    expect(CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual(['/v1/*', '/sign-in']);
    for (const { CachePolicyId, OriginRequestPolicyId } of CacheBehaviors) {
      // the managed policies CachingDisabled and AllViewer: the host goes along and says which gemeente
      expect([CachePolicyId, OriginRequestPolicyId]).toEqual([
        '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
        '216adef6-5c7f-47e4-b989-5492eafa07d3',
      ]);
    }
  });

  it('is kept as each file says itself, whatever cookie or query comes with it', () => {
    const [policy] = Object.values(whole.findResources('AWS::CloudFront::CachePolicy'));
    expect(policy?.Properties.CachePolicyConfig).toMatchObject({
      MinTTL: 0,
      DefaultTTL: 0,
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      },
    });
  });

  it('lies in a bucket that only this distribution reads', () => {
    const [policy] = Object.values(whole.findResources('AWS::S3::BucketPolicy'));
    const statements: readonly { Effect: string; Principal: unknown; Action: unknown; Condition: unknown }[] =
      policy?.Properties.PolicyDocument.Statement;
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed.flatMap(({ Action }) => Action)).toEqual(['s3:GetObject', 's3:ListBucket']);
    for (const { Principal, Condition } of allowed) {
      expect(Principal).toEqual({ Service: 'cloudfront.amazonaws.com' });
      expect(JSON.stringify(Condition)).toContain('distribution/');
    }
  });
});

describe('what the edge needs from another region', () => {
  it('are the roles that make the platform: no other region was prepared', () => {
    const { app, platformStack, edgeStack } = greepApp(readGemeenten(), { context: { 'aws:cdk:bundling-stacks': [] } });
    const assembly = app.synth();
    const rolesOf = (id: string) => {
      const { assumeRoleArn, cloudFormationExecutionRoleArn } = assembly.getStackArtifact(id);
      return [assumeRoleArn, cloudFormationExecutionRoleArn];
    };
    expect(rolesOf(edgeStack.artifactId)).toEqual(rolesOf(platformStack.artifactId));
  });

  it('is every host, and a firewall before all of it', () => {
    whole.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['*.greep.example'],
        WebACLId: firewallArn,
        ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
      },
    });
  });

  it('is made there before the platform, which takes it from there', () => {
    const { platformStack, edgeStack } = greepApp(readGemeenten(), { context: { 'aws:cdk:bundling-stacks': [] } });
    expect(platformStack.dependencies).toEqual([edgeStack]);
    const made = Object.keys(Template.fromStack(edgeStack).findOutputs('*'));
    const { DistributionConfig } = distributionIn(Template.fromStack(platformStack))?.Properties ?? {};
    const named = (OutputName: string) => ({
      'Fn::GetStackOutput': { StackName: edgeStack.stackName, OutputName, Region: edgeStack.region },
    });
    expect(made.toSorted()).toEqual(['CertificateArn', 'FirewallArn']);
    expect(DistributionConfig).toMatchObject({
      WebACLId: named('FirewallArn'),
      ViewerCertificate: { AcmCertificateArn: named('CertificateArn') },
    });
  });
});
