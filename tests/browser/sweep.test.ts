// The router knows all pages; the lists of the sweep must know them too.
import { describe, expect, test } from 'vitest';
import { questions } from '../../packages/web/pages/kitchen-table/questions.ts';
import { wholeRouter } from '../../packages/web/routes.ts';
import { allSwept } from './sweep.ts';

const partsOf = (path: string): readonly string[] => path.split('/');
const openParts = (route: string): number => partsOf(route).filter((part) => part.includes('$')).length;

/** `$name` takes any part, `{-$name}` any or none. */
const leadsTo = (path: string, route: string): boolean => {
  const parts = partsOf(path);
  const wanted = partsOf(route);
  const least = wanted.filter((part) => !part.startsWith('{-$')).length;
  if (parts.length < least || parts.length > wanted.length) return false;
  return parts.every((part, at) => wanted[at]?.includes('$') || part === wanted[at]);
};

const leastOpenFirst = Object.keys(wholeRouter.routesByPath).toSorted(
  (one, other) => openParts(one) - openParts(other),
);

/** As the router chooses: a route that says a part itself goes before one that leaves it open. */
const routeOf = (path: string): string | undefined => leastOpenFirst.find((route) => leadsTo(path, route));

/** Of these pages, those that the router knows and nobody looks at. */
const leftOut = (paths: readonly string[]): readonly string[] => {
  const seen = new Set(paths.map(routeOf));
  return leastOpenFirst.filter((route) => !seen.has(route));
};

describe('the lists of the sweep', () => {
  test('no page of the router is left out', () => {
    expect(leastOpenFirst.length).toBeGreaterThan(40);
    expect(leftOut(allSwept)).toEqual([]);
  });

  test('a page that is in no list is named', () => {
    const page = '/gezinnen/:family/leden/nieuw';
    expect(leftOut(allSwept.filter((path) => path !== page))).toContain('/gezinnen/$familyId/leden/nieuw');
  });

  test('each question of the kitchen table is looked at', () => {
    expect(questions.filter((question) => !allSwept.includes(`/gezinnen/:family/tafel/${question}`))).toEqual([]);
  });
});
