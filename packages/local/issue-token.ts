// A bearer token for a persona, so that curl and other tools can use the API of the demo (RFC 9068).
import { randomUUID } from 'node:crypto';
import type { Site } from '@greep/session';
import { importJWK, SignJWT } from 'jose';
import type { LoginKeys } from './login-keys.ts';
import { substantial } from './login-sites.ts';
import { subjectOf } from './login-subject.ts';
import type { Persona } from './persona.ts';

export type TokenSettings = { readonly origin: string; readonly sites: readonly Site[]; readonly keys: LoginKeys };

const lifetime = '8h';

export const siteOfPersona = (sites: readonly Site[], { place }: Pick<Persona, 'place'>): Site | undefined =>
  sites.find((site) => (site.kind === 'gemeente' ? site.gemeente === place : place === 'platform'));

/** Undefined when this installation has no such demo: elsewhere nobody can be anybody. */
export const issueToken = async (
  persona: Pick<Persona, 'key' | 'place'>,
  { origin, sites, keys }: TokenSettings,
): Promise<string | undefined> => {
  const site = siteOfPersona(sites, persona);
  const issuer = site?.issuers.find((one) => one.issuer === origin && one.acceptsPersonTokens);
  if (!site || !issuer) return undefined;
  return new SignJWT({ client_id: issuer.clientId, acr: substantial, jti: randomUUID() })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: keys.issuer.kid })
    .setIssuer(origin)
    .setSubject(subjectOf(persona))
    .setAudience(site.audience)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(await importJWK(keys.issuer, 'ES256'));
};
