// Each gemeente has its own address; the platform has one for what belongs to no gemeente.
// Before sign-in the address chooses the issuers and nothing else.
import { Gemeente } from '@greep/kernel';
import { z } from 'zod';
import { Issuer } from './issuer.ts';

const place = {
  /** Such as `https://utrecht.greep.example`: scheme, host and port. */
  origin: z.url().refine((text) => new URL(text).origin === text, 'must be an origin without a path'),
  name: z.string().min(1).max(60),
  /** What bearer tokens for this site are made out to. */
  audience: z.string().min(1),
  issuers: z.array(Issuer).min(1).max(10),
};

export const GemeenteSite = z.strictObject({ kind: z.literal('gemeente'), gemeente: Gemeente, ...place });
export const PlatformSite = z.strictObject({ kind: z.literal('platform'), ...place });
export const Site = z.discriminatedUnion('kind', [GemeenteSite, PlatformSite]);
export type GemeenteSite = z.infer<typeof GemeenteSite>;
export type PlatformSite = z.infer<typeof PlatformSite>;
export type Site = z.infer<typeof Site>;

/** What a session belongs to: one gemeente, or the platform. */
export type Scope = Gemeente | 'platform';

export const scopeOf = (site: Site): Scope => (site.kind === 'gemeente' ? site.gemeente : 'platform');

export type FindSite = (request: Request) => Site | undefined;

/** Finds the site that a request was sent to, by host and port. */
export const siteFinder = (sites: readonly Site[]): FindSite => {
  const byHost = new Map(sites.map((site) => [new URL(site.origin).host, site]));
  return (request) => byHost.get(new URL(request.url).host);
};

export const issuerOf = (site: Site, id: string | undefined): Issuer | undefined =>
  id === undefined && site.issuers.length === 1 ? site.issuers[0] : site.issuers.find((issuer) => issuer.id === id);
