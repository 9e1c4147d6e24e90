// T and the weighted mean against the test vectors of the domain facts (2.4), and what must hold for any goals.
import { attainmentOf, type Step, steps, tOf, type Weighed } from '@greep/plans';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const equal = (count: number): readonly number[] => Array.from({ length: count }, () => 1);
const all = (count: number, x: number): readonly number[] => Array.from({ length: count }, () => x);
const weighed = (reached: readonly Step[], weights: readonly number[]): readonly Weighed[] =>
  reached.map((step, at) => ({ step, weight: weights[at] ?? 1 }));

const attained = (goals: readonly Weighed[]) => {
  const attainment = attainmentOf(goals);
  if (!attainment.ok) throw new Error(attainment.error);
  return attainment.value;
};

describe('T on the standard scale', () => {
  test.each([
    ['1: six goals with six weights', [-2, 0, -1, 2, 0, 1], [3, 5, 1, 4, 2, 6], 55],
    ['2: five goals at the start', all(5, -1), equal(5), 34.924],
    ['3: four goals at the start', all(4, -1), equal(4), 35.49],
    ['4: four goals below the start', all(4, -2), equal(4), 20.981],
    ['5: five goals below the start', all(5, -2), equal(5), 19.849],
    ['6: three goals below the start', all(3, -2), equal(3), 22.614],
    ['7: every goal as expected', all(4, 0), [7, 1, 2, 5], 50],
  ] as const)('vector %s', (_name, x, weights, t) => {
    expect(tOf(x, weights)).toBeCloseTo(t, 3);
  });

  test.each([
    [1, 10],
    [2, 6.2017],
    [3, 4.5644],
    [4, 3.6274],
    [5, 3.0151],
  ])('one step more of %i goals of equal weight is %f points', (count, points) => {
    expect(tOf([1, ...all(count - 1, 0)], equal(count)) - 50).toBeCloseTo(points, 4);
  });
});

describe('the steps of the report', () => {
  test.each([
    { vector: 8, reached: ['+2', '+1', '0'], weights: [3, 2, 1], t: 54.4065, startT: 36.7804, mean: 1.3333 },
    {
      vector: 9,
      reached: ['+3', '+2', '+1', '0', '-1'],
      weights: [5, 4, 3, 2, 1],
      t: 59.7129,
      startT: 35.4307,
      mean: 1.6667,
    },
    { vector: 10, reached: ['+2', '+1', '+1', '0', '+3'], weights: equal(5), t: 56.0302, startT: 34.9244, mean: 1.4 },
    { vector: 11, reached: ['+2', '+1', '0'], weights: [30, 20, 10], t: 54.4065, startT: 36.7804, mean: 1.3333 },
  ] as const)('vector $vector: T, T at the start and the weighted mean', ({ reached, weights, t, startT, mean }) => {
    const attainment = attained(weighed(reached, weights));
    expect(attainment.t).toBeCloseTo(t, 4);
    expect(attainment.startT).toBeCloseTo(startT, 4);
    expect(attainment.weightedMean).toBeCloseTo(mean, 4);
    expect(attainment.change).toBeCloseTo(t - startT, 3);
  });

  test('vector 12: five goals reach from 19.8 to 80.2', () => {
    const five = (step: Step) => attained(weighed([step, step, step, step, step], equal(5))).t;
    expect(five('+3')).toBeCloseTo(80.1511, 4);
    expect(five('-1')).toBeCloseTo(19.8489, 4);
  });

  test('T at the start depends on how many goals there are, so T is compared with its own start only', () => {
    const starts = [1, 2, 3, 4, 5].map((count) => attained(weighed(Array(count).fill('0'), equal(count))).t);
    expect(starts.map((t) => Math.round(t * 10) / 10)).toEqual([40, 37.6, 36.3, 35.5, 34.9]);
  });

  test('without a score, or with weights that are all 0, there is no T', () => {
    expect(attainmentOf([])).toEqual({ ok: false, error: 'nothing-scored' });
    expect(attainmentOf(weighed(['+1', '+2'], [0, 0]))).toEqual({ ok: false, error: 'weights-not-positive' });
    expect(attainmentOf(weighed(['+1'], [-1]))).toEqual({ ok: false, error: 'weights-not-positive' });
  });
});

const goals = fc.array(fc.record({ step: fc.constantFrom(...steps), weight: fc.integer({ min: 1, max: 5 }) }), {
  minLength: 1,
  maxLength: 30,
});

describe('for any goals', () => {
  test('T and the mean stay the same when all weights are multiplied by one factor', () => {
    fc.assert(
      fc.property(goals, fc.integer({ min: 2, max: 40 }), (some, factor) => {
        const [one, scaled] = [
          attained(some),
          attained(some.map(({ step, weight }) => ({ step, weight: weight * factor }))),
        ];
        expect(scaled.t).toBeCloseTo(one.t, 8);
        expect(scaled.weightedMean).toBeCloseTo(one.weightedMean, 8);
      }),
    );
  });

  test('one step further is never a lower T, and every further step counts more than nothing', () => {
    fc.assert(
      fc.property(goals, fc.nat(), (some, at) => {
        const index = at % some.length;
        const further = some.map((goal, place) => {
          const next = steps[steps.indexOf(goal.step) + 1];
          return place === index && next ? { ...goal, step: next } : goal;
        });
        const isTop = some[index]?.step === '+3';
        expect(attained(further).t > attained(some).t).toBe(!isTop);
      }),
    );
  });

  test('the order of the goals does not matter', () => {
    fc.assert(
      fc.property(goals, (some) => {
        expect(attained(some.toReversed()).t).toBeCloseTo(attained(some).t, 8);
      }),
    );
  });
});
