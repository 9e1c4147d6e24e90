// A demo beside the real hosts: settings that an operator writes for hosts of their own, with the login of the demo as
// issuer. The stacks know nothing of it.
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { readGemeenten } from '@greep/infra/gemeenten';
import { Site } from '@greep/session';
import type { LoginKeys } from '../../packages/local/login-keys.ts';
import { demoSites } from '../../packages/local/login-sites.ts';

const ssm = new SSMClient({});
const secrets = new SecretsManagerClient({});

const slugOf = (site: Site): string => new URL(site.origin).hostname.split('.')[0] ?? '';

/** `landelijk`, or the slug or code of a gemeente. */
export const hostOf = (name: string): string => {
  const slug = readGemeenten().find(({ code, slug }) => code === name || slug === name)?.slug ?? 'landelijk';
  return `${slug}-demo.greep.example`;
};

/** Of a site of the demo on one machine: the same at a host in the cloud, with an issuer that the functions can reach. */
export const cloudSites = (issuer: string): readonly Site[] =>
  demoSites(readGemeenten(), 1).map((site) =>
    Site.parse({
      ...site,
      origin: `https://${hostOf(slugOf(site))}`,
      issuers: site.issuers.map((one) => ({ ...one, issuer })),
    }),
  );

/** As the stacks publish theirs. */
export const publishedOf = (site: Site): object => {
  const { name, issuers, theme } = site;
  const hosts = [new URL(site.origin).host];
  return { ...(site.kind === 'gemeente' ? { code: site.gemeente } : { kind: site.kind }), name, hosts, issuers, theme };
};

export const publishDemoHosts = async (sites: readonly Site[]): Promise<void> => {
  for (const site of sites) {
    const Name = `/greep/hosts/${new URL(site.origin).host}`;
    const Value = JSON.stringify(publishedOf(site));
    await ssm.send(new PutParameterCommand({ Name, Value, Type: 'String', Overwrite: true }));
  }
};

/** The first act after the first deployment: the key with which Greep proves to issuers who it is. */
export const placeClientKey = async ({ client }: LoginKeys): Promise<void> => {
  await secrets.send(new PutSecretValueCommand({ SecretId: 'greep/client-key', SecretString: JSON.stringify(client) }));
};
