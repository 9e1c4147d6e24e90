import type { Role } from '@greep/access';
import { type PageGroup, pageGroups } from './page-groups.ts';

const arrived = new Set<PageGroup>();

/** Hangs the routes of a group below the layouts that they name. */
const put = async (group: PageGroup): Promise<void> => {
  if (arrived.has(group)) return;
  const routes = Object.values(await group.load()).flat();
  // Somebody else may have waited for the same group.
  if (arrived.has(group)) return;
  arrived.add(group);
  for (const route of routes) {
    const above = route.options.getParentRoute();
    above.addChildren([...(above.children ?? []), route]);
  }
};

export type ComingPages = {
  /** Has the groups of this address, and says which route it leads to then. */
  readonly findRoute: (pathname: string) => Promise<string | undefined>;
  /** Fetches where somebody in this role may go from here; without it they come when they go there. */
  readonly fetchAhead: (role: Role) => Promise<void>;
};

type Growing = {
  readonly routeAt: (pathname: string) => string | undefined;
  /** Takes in what was hung below the layouts. */
  readonly grow: () => void;
};

export const comingPages = ({ routeAt, grow }: Growing): ComingPages => {
  const bring = async (wanted: readonly PageGroup[]): Promise<void> => {
    const missing = wanted.filter((group) => !arrived.has(group));
    if (missing.length === 0) return;
    await Promise.all(missing.map(put));
    grow();
  };
  return {
    findRoute: async (pathname) => {
      const [, first = ''] = pathname.split('/');
      await bring(pageGroups.filter(({ startsAt }) => startsAt.includes(first)));
      return routeAt(pathname);
    },
    fetchAhead: async (role) => {
      await bring(pageGroups.filter(({ roles }) => roles.includes(role)));
    },
  };
};
