import { createCursors } from '@greep/http';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const cursors = createCursors('a secret of more than 32 characters');
const Position = z.strictObject({ pk: z.string(), sk: z.string() });
const position = { pk: 'WORKER#anna', sk: '2026-10-15' };
const binding = { gemeente: 'gm0344', person: 'anna', assignment: 'a1', route: 'GET /families', state: 'waiting' };
const refused = {
  ok: false,
  error: { kind: 'invalid', code: 'cursor-invalid', fields: [{ pointer: '/cursor', code: 'not-well-formed' }] },
};

describe('a cursor', () => {
  test('opens for what it was made for, in any order of words', () => {
    const cursor = cursors.seal(position, binding);
    expect(cursors.open(cursor, binding, Position)).toEqual({ ok: true, value: position });
    const turned = Object.fromEntries(Object.entries(binding).toReversed());
    expect(cursors.open(cursor, { ...turned, ...binding }, Position).ok).toBe(true);
  });

  test.each(Object.keys(binding))('does not open for another %s', (name) => {
    const cursor = cursors.seal(position, binding);
    expect(cursors.open(cursor, { ...binding, [name]: 'other' }, Position)).toEqual(refused);
  });

  test('does not open with a filter more or less, or under another secret', () => {
    const cursor = cursors.seal(position, binding);
    const { state: _, ...less } = binding;
    expect(cursors.open(cursor, less, Position)).toEqual(refused);
    expect(cursors.open(cursor, { ...binding, also: '' }, Position)).toEqual(refused);
    const others = createCursors('another secret of 32 characters or more');
    expect(others.open(cursor, binding, Position)).toEqual(refused);
  });

  test('fits in an address and shows nothing of the position', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), (secret) => {
        const cursor = cursors.seal({ pk: secret, sk: secret }, binding);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(Buffer.from(cursor, 'base64url').includes(secret)).toBe(false);
        expect(cursors.seal({ pk: secret, sk: secret }, binding)).not.toBe(cursor);
      }),
    );
  });

  test('that was changed or invented is refused, never an error', () => {
    const sealed = Buffer.from(cursors.seal(position, binding), 'base64url');
    const changed = fc.tuple(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
      const copy = Buffer.from(sealed);
      copy[at] = (copy[at] ?? 0) ^ by;
      return copy.toString('base64url');
    });
    const cut = fc.nat(sealed.length - 1).map((length) => sealed.subarray(0, length).toString('base64url'));
    fc.assert(
      fc.property(fc.oneof(changed, cut, fc.string()), (cursor) => {
        expect(cursors.open(cursor, binding, Position)).toEqual(refused);
      }),
      { numRuns: 500 },
    );
  });

  test('with a position of an older shape is refused', () =>
    expect(cursors.open(cursors.seal({ page: 3 }, binding), binding, Position)).toEqual(refused));

  test('needs a real secret', () => expect(() => createCursors('short')).toThrow('32 characters'));
});
