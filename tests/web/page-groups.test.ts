// @vitest-environment happy-dom
// Pages come in by group: one that no address asks for would not be found by anybody.
import { describe, expect, test } from 'vitest';
import { pages, router } from '../../packages/web/router.ts';
import { pageGroups } from '../../packages/web/routes/page-groups.ts';

const atFirst = Object.keys(router.routesByPath);

describe('a browser', () => {
  test('starts with few pages, and the first is a home', async () => {
    expect(atFirst.length).toBeLessThan(10);
    expect(await pages.findRoute('/')).toBe('/role/');
  });

  test('finds a page in its shell when its group came, asked for once or more at a time', async () => {
    const [file, question] = await Promise.all([
      pages.findRoute('/gezinnen/1'),
      pages.findRoute('/gezinnen/1/tafel/moet'),
    ]);
    expect([file, question]).toEqual(['/role/gezinnen/$familyId', '/bare/gezinnen/$familyId/tafel/$vraag']);
    expect(await pages.findRoute('/')).toBe('/role/');
  });

  test('has what a role may need before it is asked for', async () => {
    expect(Object.keys(router.routesByPath)).not.toContain('/beheer/mensen');
    await pages.fetchAhead('gemeenteAdmin');
    expect(Object.keys(router.routesByPath)).toContain('/beheer/mensen');
  });

  test('finds nothing where nothing is', async () => {
    expect(await pages.findRoute('/nergens')).toBe('__root__');
  });
});

test('the groups hold every page once but for the first, and come when the address of one asks for them', async () => {
  const { wholeRouter } = await import('../../packages/web/routes.ts');
  const groups = await Promise.all(
    pageGroups.map(async ({ startsAt, load }) => {
      const routes = Object.values(await load()).flat();
      return { startsAt, paths: routes.map((route): string => route.fullPath) };
    }),
  );
  const all = [...atFirst, ...groups.flatMap(({ paths }) => paths)];
  expect(all.toSorted()).toEqual(Object.keys(wholeRouter.routesByPath).toSorted());
  for (const { startsAt, paths } of groups) {
    const starts = new Set(paths.map((path) => path.split('/')[1] ?? ''));
    expect([...starts].toSorted()).toEqual([...startsAt].toSorted());
  }
});
