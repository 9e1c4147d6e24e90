import { expect, test } from 'vitest';
import { place } from './place.ts';
test('x', () => { expect(place.url).toContain('https'); });
