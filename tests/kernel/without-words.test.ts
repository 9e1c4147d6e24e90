import { whereThrown, withoutWords } from '@greep/kernel';
import { describe, expect, it } from 'vitest';

const thrown = (message: string): Error => {
  try {
    throw new TypeError(message);
  } catch (error) {
    return error instanceof Error ? error : new Error('not thrown');
  }
};

describe('what is told of an error', () => {
  it('is its kind and where it was thrown', () => {
    const told = withoutWords(thrown('Samira is ziek'));
    expect(told.name).toBe('TypeError');
    expect(told.stack).toMatch(/^TypeError\n +at .+without-words\.test\.ts:\d+:\d+/);
  });

  it('is nothing of its message, also when a line of that looks like a place', () => {
    const words = 'geweigerd\n    at Samira, Kanaalstraat:12:3\n    at thuis:1:1';
    for (const told of [withoutWords(thrown(words)).stack ?? '', whereThrown(thrown(words)).join('\n')]) {
      expect(told).not.toMatch(/Samira|thuis|geweigerd/);
      expect(told).toContain('without-words.test.ts');
    }
  });

  it('is no place when the message was changed since, for then nobody knows where it ends', () => {
    const error = thrown('bij Samira\n    at Kanaalstraat:12:3');
    expect(error.stack).toContain('Kanaalstraat');
    error.message = 'iets anders';
    expect(whereThrown(error)).toEqual([]);
  });

  it('is a type for what is no error', () => {
    expect(withoutWords('Samira')).toMatchObject({ name: 'string', message: expect.stringContaining('left out') });
  });
});
