// Where whoever belongs to no gemeente signs in: the national doorbraakteam and those who run the installation.
import { plainTheme } from '@greep/theme/theme';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { IssuerSettings } from './gemeente.ts';
import { platform } from './platform.ts';

const staff = IssuerSettings.parse({
  id: 'staff',
  label: 'Werk bij het landelijke team',
  issuer: 'https://login.platform.example',
  clientId: 'greep',
  acr: { 'urn:greep:acr:password': 'low', 'urn:greep:acr:two-factor': 'substantial' },
});

const site = {
  kind: 'platform',
  name: 'Landelijk',
  hosts: [`landelijk.${platform.domain}`],
  issuers: [staff],
  theme: plainTheme,
} as const;

/** Found by the functions as they find a gemeente: by the host that somebody asked for. Nothing in it is secret. */
export const publishPlatformSite = (scope: Construct): void => {
  for (const host of site.hosts) {
    new StringParameter(scope, `settings-${host}`, {
      parameterName: `/${platform.name}/hosts/${host}`,
      description: 'Issuers and theme of what belongs to no gemeente',
      stringValue: JSON.stringify(site),
    });
  }
};
