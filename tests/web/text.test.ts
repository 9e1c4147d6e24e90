import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../packages/web/components/face.tsx';
import { returnPath, signInAddress } from '../../packages/web/session/return-path.ts';
import { today } from '../../packages/web/text/day-distance.ts';
import { parseDutchDate, spokenDate, spokenMonth, spokenTime, typedDate } from '../../packages/web/text/dutch-date.ts';
import { translate } from '../../packages/web/text/translate.ts';

const entries = {
  hello: 'Dag {{name}}',
  steps_one: '1 stap vooruit',
  steps_other: '{{count}} stappen vooruit',
  morning: 'Wil ’s ochtends rust bij doel 1',
};
const say = (key: string, values?: Record<string, string | number>) =>
  translate(entries, key, values === undefined ? { language: 'nl' } : { language: 'nl', values });

describe('a sentence from a catalogue', () => {
  it('fills in what it leaves open', () => expect(say('hello', { name: 'Samira' })).toBe('Dag Samira'));
  it('does not read what somebody typed as something to fill in', () =>
    expect(say('hello', { name: '{{name}}' })).toBe('Dag {{name}}'));
  it('counts one and more', () =>
    expect([say('steps', { count: 1 }), say('steps', { count: 3 })]).toEqual(['1 stap vooruit', '3 stappen vooruit']));
  it('keeps together what reads as one word', () =>
    expect(say('morning')).toBe('Wil ’s\u00a0ochtends rust bij doel\u00a01'));
  it('shows its key when it is missing, not an empty place', () => expect(say('gone')).toBe('gone'));
});

describe('a date as people write it', () => {
  it.each([
    ['23-10-2026', '2026-10-23'],
    ['3-1-2026', '2026-01-03'],
    [' 23/10/2026 ', '2026-10-23'],
    ['23 10 2026', '2026-10-23'],
    ['29-02-2028', '2028-02-29'],
  ])('reads %s', (typed, day) => expect(parseDutchDate(typed)).toBe(day));
  it.each(['vrijdag', '31-02-2026', '29-02-2026', '2026-10-23', '0-1-2026', '1-13-2026', '23-10-26', ''])(
    'does not guess at %s',
    (typed) => expect(parseDutchDate(typed)).toBeUndefined(),
  );
  it('comes back as it was typed', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          return parseDutchDate(typedDate(day)) === day;
        },
      ),
    );
  });
  it('is said in words, at the hour of a Dutch clock', () => {
    expect(spokenDate('2026-10-23', 'weekday', 'nl', '2026-11-28')).toBe('vrijdag 23 oktober');
    expect(spokenDate('2026-10-22T22:30:00.000Z', 'day', 'nl', '2026-11-28')).toBe('23 oktober');
    expect(spokenTime('2026-10-15T08:42:00.000Z', 'nl')).toBe('10.42');
  });
  it.each([
    ['day', '15 januari 2027'],
    ['weekday', 'vrijdag 15 januari 2027'],
    ['short', '15 jan 2027'],
    ['full', '15 januari 2027'],
  ] as const)('names the year when it is another one than this: %s', (shape, said) => {
    expect(spokenDate('2027-01-15', shape, 'nl', '2026-11-28')).toBe(said);
  });
  it('turns the year at midnight on a Dutch clock, also for the month', () => {
    expect(spokenDate('2026-12-31T23:30:00.000Z', 'day', 'nl', '2026-11-28')).toBe('1 januari 2027');
    expect(spokenDate('2026-12-31T23:30:00.000Z', 'day', 'nl', '2027-01-02')).toBe('1 januari');
    expect(spokenMonth(`${Number(today().slice(0, 4)) - 1}-12`, 'nl')).toMatch(/^december \d{4}$/);
    expect(spokenMonth(today(), 'en')).not.toMatch(/\d/);
  });
});

describe('where somebody returns to after signing in', () => {
  it('is the page where they were', () => expect(returnPath('/gezinnen/1?deel=plan')).toBe('/gezinnen/1?deel=plan'));
  it.each([
    'https://kwaad.example',
    '//kwaad.example',
    '/\\kwaad.example',
    'plan',
    '',
    undefined,
    7,
    '/inloggen?terug=/plan',
    '/uitgelogd',
  ])('is never %s', (asked) => expect(returnPath(asked)).toBeUndefined());
  it('goes along to the issuer', () =>
    expect(signInAddress('digid', '/plan')).toBe('/sign-in?issuer=digid&return=%2Fplan'));
});

describe('the letters in a face', () => {
  it.each([
    ['Samira Bouzid', 'SB'],
    ['Ria', 'R'],
    ['Anna van der Berg', 'AB'],
    ['', ''],
  ])('of %s are %s', (name, letters) => expect(initialsOf(name)).toBe(letters));
});
