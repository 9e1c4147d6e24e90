// @vitest-environment happy-dom
// The statement says what was measured, of each criterion once, and nothing better than that.

import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Accessibility } from '../../packages/web/pages/accessibility/accessibility.tsx';
import { criteria } from '../../packages/web/pages/accessibility/criteria.ts';
import { outcomeOf } from '../../packages/web/pages/accessibility/outcome-of.ts';
import { results } from '../../packages/web/pages/accessibility/results.ts';
import { loadSubjects, speak } from '../../packages/web/text/load-catalogue.ts';

const numbers = criteria.map(({ number }) => number);

beforeAll(() => loadSubjects(['about', 'accessibility', 'common']));
afterEach(cleanup);
afterAll(() => speak('nl'));

const show = async (): Promise<void> => {
  const routeTree = createRootRoute({ component: Accessibility });
  const router = createRouter({ routeTree, history: createMemoryHistory() });
  await router.load();
  render(<RouterProvider router={router} />);
  await screen.findByRole('heading', { level: 1 });
};

describe('the criteria', () => {
  it('are the thirty-one of level A and the twenty-four of level AA, each once', () => {
    const ofLevel = (level: string) => criteria.filter((one) => one.level === level).length;
    expect([ofLevel('A'), ofLevel('AA'), new Set(numbers).size]).toEqual([31, 24, 55]);
  });

  it('hold every criterion of these levels that the rules of axe name', () => {
    const named = axe
      .getRules(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .flatMap(({ tags }) => tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []));
    // 2.1.3 is of level AAA, and 4.1.1 ended with WCAG 2.2.
    expect(
      [...new Set(named)].filter((number) => !numbers.includes(number) && !['2.1.3', '4.1.1'].includes(number)),
    ).toEqual([]);
  });

  it('stand in the results once each, in their order', () => {
    expect(results.criteria.map(({ number }) => number)).toEqual(numbers);
  });
});

describe('an outcome', () => {
  const [criterion] = criteria;
  const nothing = { number: '1.1.1', axe: [], ibm: [], own: [], tests: [], faults: 0 };
  it('is never better than what was looked at', () => {
    if (criterion === undefined) throw new Error('there is no criterion');
    expect(outcomeOf(criterion, nothing)).toBe('read');
    expect(outcomeOf(criterion, { ...nothing, axe: ['image-alt'] })).toBe('part');
    expect(outcomeOf({ ...criterion, reach: 'whole' }, { ...nothing, own: ['keyboard'] })).toBe('whole');
    expect(outcomeOf({ ...criterion, reach: 'absent' }, { ...nothing, faults: 2 })).toBe('faults');
  });
});

describe.each([
  ['nl', 'Hoe bekeken'],
  ['en', 'How it was looked at'],
] as const)('the page in %s', (language, how) => {
  beforeAll(() => speak(language));

  it('says of each criterion once how it was looked at and what came of it', async () => {
    await show();
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names).toEqual(criteria.map((one) => `${one.number} ${one[language]}`));
  });

  it('names the rules and checks of the results, and no others', async () => {
    await show();
    for (const { number, axe: rules, own, faults } of results.criteria) {
      const heading = screen.getByRole('heading', { level: 3, name: new RegExp(`^${number.replaceAll('.', '\\.')} `) });
      const row = heading.closest('li');
      if (row === null) throw new Error(`${number} stands in no row`);
      const reach = criteria.find((one) => one.number === number)?.reach;
      if (reach === 'absent' && faults === 0) continue;
      for (const rule of rules) expect(row.textContent, number).toContain(rule);
      expect(own.length === 0 || within(row).getByText(how)).toBeTruthy();
    }
  });

  it('has the figures of the results', async () => {
    await show();
    const text = document.body.textContent ?? '';
    const { pages, tasks, reviewed, engines, ways } = results;
    for (const figure of [pages, tasks, reviewed, engines.axe, engines.ibm, ways.axe?.looks, ways.ibm?.looks])
      expect(text).toContain(String(figure));
    const faults = Object.values(ways).reduce((sum, way) => sum + way.faults, 0);
    expect(text).toContain(language === 'nl' ? `Er bleven ${faults} fouten over` : `${faults} faults were left`);
    expect(text).toContain('Status C');
  });
});

it('was measured as a whole, with the rules of axe that are here now', () => {
  expect(results.pages).toBeGreaterThan(150);
  expect(Object.values(results.ways).filter(({ looks }) => looks === 0)).toEqual([]);
  expect(results.engines.axe).toBe(axe.version);
});
