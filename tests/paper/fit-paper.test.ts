// Three sheets, whatever a family wrote: smaller first, then less, and what is not there is said.
import { drawPlan } from '@greep/paper';
import type { PlanOnPaper } from '@greep/plans';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../packages/paper/lay-out.ts';
import { inDutch } from '../../packages/paper/plan/in-dutch.ts';
import { leastFirst, withoutFirst } from '../../packages/paper/plan/leave-out.ts';
import { leftOutPoints, planGroups } from '../../packages/paper/plan/plan-blocks.ts';
import { openSetting } from '../../packages/paper/set-lines.ts';
import { sizes, smallest } from '../../packages/paper/sizes.ts';
import { anyPlan, aPlan, mornings, mustDo } from './a-plan.ts';
import { checkPdfUa } from './check-pdf-ua.ts';
import { pagesOf } from './text-of.ts';

const goalNumbers = (count: number, from: PlanOnPaper = aPlan()) =>
  Array.from({ length: count }, (_, index) => ({
    ...from.goals[0],
    number: index + 1,
    words: `${mornings} `.repeat(8),
  }));

const long = aPlan({
  goals: [...goalNumbers(24), { ...aPlan().goals[2], number: 25 }],
  agreements: Array.from({ length: 40 }, (_, index) => ({
    who: `Buur ${index + 1}`,
    what: `doet boodschap ${index + 1}`,
  })),
});

describe('a plan that fits', () => {
  test('is on one or two sheets, set large, and nothing is left out', async () => {
    const pages = await pagesOf(await drawPlan(aPlan()));
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(pages.join(' ')).not.toContain(inDutch.parts.leftOut);
  });

  test('becomes smaller before anything is left out, and never too small to read', () => {
    for (const { body, small, own, title } of sizes) {
      expect(Math.min(body, small, own, title)).toBeGreaterThanOrEqual(smallest);
      expect(own).toBeGreaterThan(body);
    }
  });
});

describe('a plan that is too long', () => {
  test('says which goals, how many agreements and whose stairs are not on it, and keeps what must', async () => {
    const pages = await pagesOf(await drawPlan(long));
    const text = pages.join(' ');
    expect(pages).toHaveLength(3);
    expect(text).toContain('Dit staat niet op dit papier. Het staat wel in Greep:');
    expect(text).toMatch(/\d+ van de 25 doelen, met alles wat erbij hoort: de doelen \d+ tot en met 24\./);
    expect(text).toMatch(/Afspraken: \d+ van de 40 afspraken\./);
    expect(text).toContain('De trap van');
    expect(text).toContain(mustDo);
  });

  test('keeps every sentence whole: what is on it is there to its last word', async () => {
    const pages = await pagesOf(await drawPlan(long));
    const text = pages.map((page) => page.replace(/ Gezin Bouzid · Versie 4 .*$/, '')).join(' ');
    const said = text.split('‘').slice(1);
    expect(said.length).toBeGreaterThan(3);
    for (const words of said) expect(words.startsWith(`${`${mornings} `.repeat(8).trim()}’`)).toBe(true);
  });
});

const setLines = openSetting((_font, text) => text.length * 0.5);

describe('whatever a plan holds', () => {
  test('all of it is on paper or named, at each step of leaving out', async () => {
    await fc.assert(
      fc.property(anyPlan, fc.double({ min: 0, max: 1, noNaN: true }), (plan, share) => {
        const things = leastFirst(plan);
        const out = withoutFirst(things, Math.round(share * things.length));
        const told = { plan, say: inDutch, out };
        const on = JSON.stringify(planGroups(told));
        const points = leftOutPoints(told).join(' ');
        for (const { number, words } of plan.goals)
          expect(out.goals.has(number) ? points.includes('doel') : on.includes(JSON.stringify(words))).toBe(true);
        for (const [index, { name }] of plan.people.entries())
          expect(out.people.has(index) ? points.includes('Mensen:') : on.includes(JSON.stringify(name))).toBe(true);
        for (const [index, { what }] of plan.agreements.entries())
          expect(out.agreements.has(index) ? points.includes('Afspraken:') : on.includes(JSON.stringify(what))).toBe(
            true,
          );
        for (const goal of plan.goals.filter(({ number }) => !out.goals.has(number))) {
          const { smart, because, levels } = goal;
          if (smart !== undefined)
            expect(on.includes(JSON.stringify(smart)) || points.includes('of het lukt')).toBe(true);
          if (because !== undefined)
            expect(on.includes(JSON.stringify(because)) || points.includes('Waarom')).toBe(true);
          expect(on.includes(JSON.stringify(levels['+1'])) || points.includes('De trap van')).toBe(true);
        }
        expect(layOut(planGroups(told), sizes[0], setLines).pages).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  test('it is one to three sheets that keep the rules of PDF/UA', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const bytes = await drawPlan(plan);
        const pages = await pagesOf(bytes);
        expect(pages.length).toBeGreaterThanOrEqual(1);
        expect(pages.length).toBeLessThanOrEqual(3);
        expect(await checkPdfUa(bytes)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
