// The web application at the edge of the network: files from a private bucket, and the API at the same host behind it.
import { Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  Function as HeaderFunction,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Edge } from '../edge.ts';
import { platform } from '../platform.ts';
import { acceptFinding } from './accept-finding.ts';
import { WebHeaders } from './web-headers.ts';

export type WebDoorProps = {
  readonly bucket: IBucket;
  /** Where the API answers for every host. */
  readonly apiDomain: string;
  /** Paths that the API answers, such as `/v1/*`. */
  readonly apiPaths: readonly string[];
  readonly edge: Edge;
};

/** The same rule as `isPage` of infra/web-files.ts, in the language of CloudFront; a test holds them equal. */
export const deepLinks = `function handler(event) {
  var request = event.request;
  var name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (request.uri.indexOf('/assets/') !== 0 && name.indexOf('.') < 0) request.uri = '/index.html';
  return request;
}`;

const api = (domain: string): BehaviorOptions => ({
  origin: new HttpOrigin(domain, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    readTimeout: Duration.seconds(30),
  }),
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: AllowedMethods.ALLOW_ALL,
  // nothing of a family is kept at the edge; the host goes along, because it says which gemeente is asked
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER,
});

const files = (scope: Construct, bucket: IBucket): BehaviorOptions => ({
  // may also list, so that a file that is not there is a 404 and no 403
  origin: S3BucketOrigin.withOriginAccessControl(bucket, { originAccessLevels: [AccessLevel.READ, AccessLevel.LIST] }),
  viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  compress: true,
  cachePolicy: new CachePolicy(scope, 'web-cache', {
    cachePolicyName: `${platform.name}-web`,
    comment: 'As each file says itself; cookies and queries make no difference',
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.days(365),
    cookieBehavior: CacheCookieBehavior.none(),
    queryStringBehavior: CacheQueryStringBehavior.none(),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  }),
  responseHeadersPolicy: new WebHeaders(scope, 'web-headers'),
  functionAssociations: [
    {
      eventType: FunctionEventType.VIEWER_REQUEST,
      function: new HeaderFunction(scope, 'deep-links', {
        functionName: `${platform.name}-deep-links`,
        comment: 'Every address without a file of its own is a page of the application',
        code: FunctionCode.fromInline(deepLinks),
        runtime: FunctionRuntime.JS_2_0,
      }),
    },
  ],
});

export class WebDoor extends Distribution {
  constructor(
    scope: Construct,
    id: string,
    { bucket, apiDomain, apiPaths, edge: { certificateArn, firewallArn } }: WebDoorProps,
  ) {
    const behaviour = api(apiDomain);
    super(scope, id, {
      comment: 'Greep: the web application, and the API behind the same hosts',
      defaultBehavior: files(scope, bucket),
      additionalBehaviors: Object.fromEntries(apiPaths.map((path) => [path, behaviour])),
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      priceClass: PriceClass.PRICE_CLASS_100,
      webAclId: firewallArn,
      certificate: Certificate.fromCertificateArn(scope, 'edge-certificate', certificateArn),
      domainNames: [`*.${platform.domain}`],
    });
    this.acceptWhatStands();
  }

  private acceptWhatStands(): void {
    acceptFinding(this, 'AwsSolutions-CFR1', {
      because: 'A family may read its own plan wherever it is; signing in is what keeps others out.',
    });
    acceptFinding(this, 'AwsSolutions-CFR3', {
      because: 'Its log would hold addresses of people beside addresses of pages, and the API counts without both.',
    });
  }
}
