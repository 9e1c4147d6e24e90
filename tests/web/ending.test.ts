import { describe, expect, it } from 'vitest';
import {
  endingStart,
  kindOf,
  kindsFor,
  readEnding,
  reasonsFor,
  type TypedEnding,
} from '../../packages/web/pages/family-file/read-ending.ts';

const typed = (more: Partial<TypedEnding>): TypedEnding => ({ ...endingStart(), on: '15-10-2026', ...more });
const say = (key: string): string => key;

describe('the form that ends the help', () => {
  it('offers only what fits', () => {
    expect(reasonsFor(false)).not.toContain('goals-reached');
    expect(kindsFor('goals-reached', true)).toEqual(['closed', 'short']);
    expect(kindsFor('moved', true)).toEqual(['closed', 'short', 'no-way-in']);
    expect(kindOf(typed({ reason: 'no-way-in', as: 'closed' }), true)).toBe('no-way-in');
  });

  it('needs no second question before the first meeting', () => {
    expect(readEnding(typed({ reason: 'family-stops' }), false, say)).toEqual({
      ok: true,
      body: { as: 'no-way-in', reason: 'family-stops', on: '2026-10-15' },
    });
  });

  it('says all that is missing at once', () => {
    const nothing = readEnding(typed({ on: 'gisteren' }), true, say);
    expect(nothing).toMatchObject({ ok: false, mistakes: [{ field: 'end-reason' }, { field: 'end-on' }] });
    const half = readEnding(typed({ reason: 'moved' }), true, say);
    expect(half).toMatchObject({ ok: false, mistakes: [{ field: 'end-as' }] });
  });
});
