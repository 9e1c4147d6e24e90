// @vitest-environment happy-dom
// Pages come in by group: one that no address asks for would not be found by anybody.
import { expect, test } from 'vitest';
import { router } from '../../packages/web/router.ts';
import { pageGroups } from '../../packages/web/routes/page-groups.ts';
import { wholeRouter } from '../../packages/web/routes.ts';

const everyPage = Object.keys(wholeRouter.routesByPath);
const atFirst = Object.keys(router.routesByPath);

const groups = await Promise.all(
  pageGroups.map(async ({ startsAt, load }) => ({
    startsAt,
    pages: Object.values(await load())
      .flat()
      .map((route): string => route.fullPath),
  })),
);
const startOf = (page: string): string => page.split('/')[1] ?? '';

test('a browser starts with few pages, and every other one is in one group', () => {
  expect(atFirst.length).toBeLessThan(10);
  expect([...atFirst, ...groups.flatMap(({ pages }) => pages)].toSorted()).toEqual(everyPage.toSorted());
});

test('a group comes when the address of one of its pages asks for it', () => {
  for (const { startsAt, pages } of groups)
    expect([...new Set(pages.map(startOf))].toSorted()).toEqual([...startsAt].toSorted());
});
