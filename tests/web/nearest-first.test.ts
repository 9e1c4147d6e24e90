import { describe, expect, it } from 'vitest';
import { nearestFirst } from '../../packages/web/pages/family-member/nearest-first.ts';

const readers = [
  { kind: 'partner', name: 'juf Ellen' },
  { kind: 'family', name: 'Ilias' },
  { kind: 'network', name: 'oma Fatiha' },
  { kind: 'supervisor', name: 'werkbegeleider van Anouk' },
  { kind: 'family', name: 'Samira' },
  { kind: 'worker', name: 'Anouk' },
];

describe('who reads a plan', () => {
  it('stands in the order of the family: itself as it is used to, then who is nearest', () => {
    expect(nearestFirst(readers, ['Samira', 'Yassin', 'Ilias']).map(({ name }) => name)).toEqual([
      'Samira',
      'Ilias',
      'Anouk',
      'werkbegeleider van Anouk',
      'oma Fatiha',
      'juf Ellen',
    ]);
  });

  it('stands last when nobody knows the kind', () => {
    const [, last] = nearestFirst([{ kind: 'visitor', name: 'a' }, ...readers.slice(0, 1)]);
    expect(last?.name).toBe('a');
  });
});
