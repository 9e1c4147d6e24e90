import { expect, test } from 'vitest';
import { estimate } from './keystroke-level.ts';

const nothing = { pages: 0, clicks: 0, keys: 0, letters: 0, moves: 0, acts: 0 };

test('a field is thought of, pointed at and clicked; then the hand goes to the keys and types', () => {
  const field = { ...nothing, acts: 1, clicks: 1, moves: 1, letters: 10 };
  // 1.35 + (1.1 + 0.2) + 0.4 + 10 x 0.28
  expect(estimate(field)).toBeCloseTo(5.85, 5);
});

test('pages cost nothing by themselves: what Greep needs to answer is not in it', () => {
  expect(estimate({ ...nothing, pages: 9 })).toBe(0);
});
