// The hosts at which people find Greep. One name with a wildcard leads all of them to the API, so a new gemeente changes
// nothing here; which gemeente it is, the functions read from the host. Deploying this waits until whoever keeps the
// domain has put the record there that the certificate asks for.
import { CfnApiMapping, DomainName, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';
import type { FrontDoor } from '../constructs/front-door.ts';
import { platform } from '../platform.ts';

/** Answers the name that AWS gave to it, which is the same for all hosts. */
export const answerAtOwnHosts = (scope: Construct, door: FrontDoor): string => {
  const domainName = `*.${platform.domain}`;
  const certificate = new Certificate(scope, 'hosts-certificate', {
    domainName,
    validation: CertificateValidation.fromDns(),
  });
  const hosts = new DomainName(scope, 'hosts', { domainName, certificate, securityPolicy: SecurityPolicy.TLS_1_2 });
  new CfnApiMapping(scope, 'hosts-mapping', {
    apiId: door.apiId,
    domainName: hosts.name,
    stage: door.stage.ref,
  });
  return hosts.regionalDomainName;
};
