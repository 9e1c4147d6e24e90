// In the cloud a gemeente's settings are found by its host, when the first request for it arrives: a new gemeente
// then changes nothing about the functions, and a start does not wait for 342 of them. The platform has a host too.
import { Gemeente } from '@greep/kernel';
import { gemeenteFinder, Site, siteFinder } from '@greep/session';
import * as z from 'zod';
import type { Sites } from './sites.ts';

/** Of what a stack publishes for a host; the rest is for others. */
const published = {
  name: z.string(),
  hosts: z.array(z.string()),
  issuers: z.array(z.unknown()),
  theme: z.unknown(),
};
const HostSettings = z.union([
  z.object({ kind: z.literal('platform'), ...published }),
  z.object({ code: Gemeente, ...published }),
]);
type HostSettings = z.infer<typeof HostSettings>;

/** Whose host it is, and what bearer tokens for it are made out to. */
const ownerIn = (settings: HostSettings) =>
  'code' in settings
    ? { kind: 'gemeente', gemeente: settings.code, audience: `urn:greep:${settings.code}` }
    : { kind: 'platform', audience: 'urn:greep:platform' };

const isHost = (text: string): boolean => /^[a-z0-9][a-z0-9.-]{0,251}[a-z0-9]$/.test(text);

/** The settings of a gemeente, or of the platform, as the site at one of its hosts. */
export const siteAt = (host: string, text: string): Site => {
  const settings = HostSettings.parse(JSON.parse(text));
  const { name, hosts, issuers, theme } = settings;
  if (!hosts.includes(host)) throw new Error(`the settings of the host ${host} are those of another`);
  return Site.parse({ ...ownerIn(settings), name, issuers, theme, origin: `https://${host}` });
};

type Known = { readonly site: Site | undefined; readonly until: number };

/** An issuer that a gemeente no longer trusts is out after five minutes. */
const rememberedFor = 5 * 60_000;
/** Hosts that nobody has are forgotten soon, and never fill the memory. */
const strangerFor = 30_000;
const most = 2_000;

export const hostSites = (
  settingsOf: (host: string) => Promise<string | undefined>,
  now: () => number = Date.now,
): Sites => {
  const known = new Map<string, Known>();
  const siteOf = (host: string): readonly Site[] => {
    const site = known.get(host.toLowerCase())?.site;
    return site ? [site] : [];
  };
  return {
    learn: async (named) => {
      const host = named.toLowerCase();
      if (!isHost(host) || (known.get(host)?.until ?? 0) > now()) return;
      const text = await settingsOf(host);
      const site = text === undefined ? undefined : siteAt(host, text);
      if (known.size >= most) known.clear();
      known.set(host, { site, until: now() + (site ? rememberedFor : strangerFor) });
    },
    find: (request) => siteFinder(siteOf(new URL(request.url).host))(request),
    gemeenteAt: (host) => gemeenteFinder(siteOf(host))(host),
  };
};
