import { safeReturnPath } from '@greep/session';
import { describe, expect, test } from 'vitest';

const origin = 'https://utrecht.greep.example';

describe('after signing in', () => {
  test.each(['/', '/gezinnen/7', '/gezinnen/7/plan?blad=2', '/a%20b'])('somebody comes back to %s', (path) => {
    expect(safeReturnPath(path, origin)).toBe(path);
  });

  test.each([
    undefined,
    '',
    'https://evil.example/',
    '//evil.example/',
    '///evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    'gezinnen',
    '/..//evil.example/',
    '/.//evil.example/',
    '@evil.example',
    '/sign-in?return=/',
    '/sign-in/callback?code=1',
    '/v1/session',
    `/${'a'.repeat(1000)}`,
  ])('nobody is sent to %j', (path) => {
    expect(safeReturnPath(path, origin)).toBe('/');
  });
});
