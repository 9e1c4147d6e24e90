import type { Gemeente } from '@greep/kernel';
import { type FindSite, gemeenteFinder, type Site, siteFinder } from '@greep/session';

/** The addresses that Greep answers at. */
export type Sites = {
  /** Before a request is served, whatever there is to know of its host is looked up; the rest need not wait then. */
  readonly learn: (host: string) => Promise<void>;
  readonly find: FindSite;
  readonly gemeenteAt: (host: string) => Gemeente | undefined;
};

/** All sites are known from the start. */
export const fixedSites = (sites: readonly Site[]): Sites => ({
  learn: async () => {},
  find: siteFinder(sites),
  gemeenteAt: gemeenteFinder(sites),
});
