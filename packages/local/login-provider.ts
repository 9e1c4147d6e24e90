// The login of the demo is a real OpenID provider: code flow with PKCE and signed client assertions,
// as strict as the issuers of a real gemeente. Only who somebody is, is taken at their word.
import type { Site } from '@greep/session';
import Provider, { type Configuration } from 'oidc-provider';
import { type LoginKeys, publicPart } from './login-keys.ts';
import { createLoginMemory } from './login-memory.ts';
import { high, low, substantial } from './login-sites.ts';
import { personaOf } from './login-subject.ts';

export type ProviderSettings = {
  readonly origin: string;
  readonly sites: readonly Site[];
  readonly keys: LoginKeys;
};

const clientsOf = ({ sites, keys, origin }: ProviderSettings): Configuration['clients'] =>
  sites.flatMap((site) =>
    site.issuers
      .filter(({ issuer }) => issuer === origin)
      .map(({ clientId }) => ({
        client_id: clientId,
        redirect_uris: [`${site.origin}/sign-in/callback`],
        grant_types: ['authorization_code'],
        response_types: ['code' as const],
        token_endpoint_auth_method: 'private_key_jwt' as const,
        token_endpoint_auth_signing_alg: 'ES256' as const,
        id_token_signed_response_alg: 'ES256' as const,
        jwks: { keys: [publicPart(keys.client)] },
      })),
  );

const audienceOf = ({ sites }: ProviderSettings, clientId: string): string | undefined =>
  sites.find((site) => site.issuers.some((issuer) => issuer.clientId === clientId))?.audience;

/** Nobody is asked to consent: choosing a persona is all there is to it. */
const grantEverything: Configuration['loadExistingGrant'] = async (ctx) => {
  const { oidc } = ctx;
  const accountId = oidc.session?.accountId;
  if (!oidc.client || !accountId) return undefined;
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
};

const minutes = 60;

const configurationOf = (settings: ProviderSettings): Configuration => ({
  adapter: createLoginMemory(),
  clients: clientsOf(settings) ?? [],
  jwks: { keys: [settings.keys.issuer] },
  cookies: { keys: [settings.keys.cookies] },
  acrValues: [low, substantial, high],
  scopes: ['openid'],
  pkce: { required: () => true },
  enabledJWA: {
    idTokenSigningAlgValues: ['ES256'],
    clientAuthSigningAlgValues: ['ES256'],
  },
  clientAuthMethods: ['private_key_jwt'],
  ttl: {
    AccessToken: 10 * minutes,
    AuthorizationCode: minutes,
    Grant: 60 * minutes,
    IdToken: 10 * minutes,
    Interaction: 60 * minutes,
    Session: 60 * minutes,
  },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: (_ctx, client) => audienceOf(settings, client.clientId) ?? settings.origin,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, audience) => ({
        scope: '',
        audience,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  loadExistingGrant: grantEverything,
  findAccount: (_ctx, accountId) =>
    personaOf(accountId) ? { accountId, claims: () => ({ sub: accountId }) } : undefined,
});

export const createProvider = (settings: ProviderSettings): Provider =>
  new Provider(settings.origin, configurationOf(settings));
