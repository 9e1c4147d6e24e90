// Each gemeente has its own address; the platform has one for what belongs to no gemeente.
// Before sign-in the address chooses the issuers and the look, and nothing else.
import { Gemeente, nowhere } from '@greep/kernel';
import { Theme } from '@greep/theme';
import * as z from 'zod';
import { Issuer } from './issuer.ts';

const place = {
  /** Such as `https://utrecht.greep.example`: scheme, host and port. */
  origin: z.url().refine((text) => new URL(text).origin === text, 'must be an origin without a path'),
  name: z.string().min(1).max(60),
  /** What bearer tokens for this site are made out to. */
  audience: z.string().min(1),
  issuers: z.array(Issuer).min(1).max(10),
  theme: Theme,
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

export const codeOf = (site: Site): Gemeente => (site.kind === 'gemeente' ? site.gemeente : nowhere);

/** An issuer that anybody can be anybody at exists in a demo only. */
export const isDemo = (site: Site): boolean => site.issuers.some((issuer) => issuer.acceptsPersonTokens);

export type FindSite = (request: Request) => Site | undefined;

const byHost = (sites: readonly Site[]): ReadonlyMap<string, Site> =>
  new Map(sites.map((site) => [new URL(site.origin).host, site]));

/** Finds the site that a request was sent to, by host and port. */
export const siteFinder = (sites: readonly Site[]): FindSite => {
  const hosts = byHost(sites);
  return (request) => hosts.get(new URL(request.url).host);
};

/** The gemeente of a Host header, for the log. */
export const gemeenteFinder = (sites: readonly Site[]): ((host: string) => Gemeente | undefined) => {
  const hosts = byHost(sites);
  return (host) => {
    const site = hosts.get(host.toLowerCase());
    return site && codeOf(site);
  };
};

export const issuerOf = (site: Site, id: string | undefined): Issuer | undefined =>
  id === undefined && site.issuers.length === 1 ? site.issuers[0] : site.issuers.find((issuer) => issuer.id === id);
