import type { Role } from '@greep/access';
import type { AnyRoute } from '@tanstack/react-router';
import { type PageGroup, pageGroups } from './page-groups.ts';

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

/**
 * Below the layout that it names. A layout goes up with its first page: one without pages would be found at the
 * address of the home.
 */
const hang = (route: AnyRoute): void => {
  const above: AnyRoute | undefined = route.options.getParentRoute?.();
  if (above === undefined) return;
  const siblings: readonly AnyRoute[] = above.children ?? [];
  if (!siblings.includes(route)) above.addChildren([...siblings, route]);
  hang(above);
};

export const comingPages = ({ routeAt, grow }: Growing): ComingPages => {
  const arrived = new Set<PageGroup>();
  const bring = async (group: PageGroup): Promise<void> => {
    if (arrived.has(group)) return;
    const routes = Object.values(await group.load()).flat();
    // Somebody else may have waited for the same group.
    if (arrived.has(group)) return;
    arrived.add(group);
    routes.forEach(hang);
    grow();
  };
  return {
    findRoute: async (pathname) => {
      const [, first = ''] = pathname.split('/');
      await Promise.all(pageGroups.filter(({ startsAt }) => startsAt.includes(first)).map(bring));
      return routeAt(pathname);
    },
    fetchAhead: async (role) => {
      await Promise.all(pageGroups.filter(({ roles }) => roles.includes(role)).map(bring));
    },
  };
};
