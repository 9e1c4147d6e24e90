import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { platform } from '../platform.ts';
import { contentSecurityPolicy, webHeaders } from '../web-files.ts';

/** Of these CloudFront has settings of its own; all others are sent as they stand. */
const known: readonly string[] = [
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
];
const override = true;

/** The headers of infra/web-files.ts, and that browsers come back over TLS only. */
export class WebHeaders extends ResponseHeadersPolicy {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      responseHeadersPolicyName: `${platform.name}-web`,
      comment: 'The same headers as on one machine',
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override },
        contentTypeOptions: { override },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override },
      },
      customHeadersBehavior: {
        customHeaders: Object.entries(webHeaders)
          .filter(([header]) => !known.includes(header))
          .map(([header, value]) => ({ header, value, override })),
      },
    });
  }
}
