// Addresses of the API: everything lies below `/v1`, and a fixed word goes before a parameter.
import type { Method, Route } from './route.ts';

export const base = '/v1';

/** `/families/{familyId}` as the router writes it. */
export const pattern = (path: string): string => `${base}${path.replace(/\{(\w+)\}/g, ':$1')}`;

/** So that `/families/mine` is not read as the family with the id `mine`. */
export const fixedFirst = <Declared extends Pick<Route, 'path'>>(routes: readonly Declared[]): readonly Declared[] =>
  routes.toSorted((one, other) => {
    const [a, b] = [sortable(one.path), sortable(other.path)];
    return a < b ? -1 : Number(a > b);
  });

const sortable = (path: string): string => path.replace(/\{\w+\}/g, '\uffff');

/** Path → the methods that may be used there; HEAD comes with GET. */
export const methodsByPath = (
  routes: readonly Pick<Route, 'path' | 'method'>[],
): ReadonlyMap<string, readonly string[]> => {
  const byPath = new Map<string, string[]>();
  for (const { path, method } of fixedFirst(routes)) {
    const methods = byPath.get(path) ?? [];
    byPath.set(path, [...methods, ...(method === 'GET' ? ['GET', 'HEAD'] : [method satisfies Method])]);
  }
  return byPath;
};
