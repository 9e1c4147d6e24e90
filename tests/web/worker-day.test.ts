import { describe, expect, it } from 'vitest';
import { type ReadAlso, readAlso } from '../../packages/web/pages/family-file/also-reads.tsx';
import { firstMeetingStart, readFirstMeeting } from '../../packages/web/pages/family-file/first-meeting-form.ts';
import {
  emptyContact,
  kindOf,
  parseTime,
  readContact,
  usualMinutes,
} from '../../packages/web/pages/family-worker/contact-form.ts';
import { type FamilyRow, firstOf, isLongAgo, visitsOn } from '../../packages/web/pages/family-worker/family-rows.ts';
import { partOfDay } from '../../packages/web/pages/family-worker/part-of-day.ts';
import { fromToday, hoursOf } from '../../packages/web/text/day-distance.ts';
import { anId } from '../support/clock.ts';
import { impossible } from '../support/impossible.ts';

const today = '2026-10-15';
const say = (key: string) => key;

const aRow = (changed: object = {}): FamilyRow =>
  impossible({
    id: anId(1),
    name: 'Bouzid',
    state: 'running',
    since: '2026-09-01',
    waitingDays: 0,
    approachName: 'Bloemaanpak',
    minutesThisWeek: 90,
    hoursPerWeek: 5,
    alsoDue: [],
    ...changed,
  });

const due = (on: string, isLate = false) => ({ due: { what: 'contact', on, isLate } });

describe('what comes first for a worker', () => {
  it('is what is late, what is due within two days, and who still waits for a first meeting', () => {
    const rows = [
      aRow({ name: 'late', ...due('2026-10-13', true) }),
      aRow({ name: 'soon', ...due('2026-10-17') }),
      aRow({ name: 'later', ...due('2026-10-18') }),
      aRow({ name: 'new', state: 'awaiting-first-meeting', ...due('2026-10-25') }),
      aRow({ name: 'nothing' }),
    ];
    expect(firstOf(rows, today).map(({ name }) => name)).toEqual(['late', 'soon', 'new']);
  });

  it('is never more than four families', () => {
    const rows = Array.from({ length: 9 }, () => aRow(due('2026-10-01', true)));
    expect(firstOf(rows, today)).toHaveLength(4);
  });

  it('pushes no new family from the list, however much else is late', () => {
    const late = Array.from({ length: 9 }, () => aRow(due('2026-10-01', true)));
    const first = firstOf(
      [...late, aRow({ name: 'new', state: 'awaiting-first-meeting', ...due('2026-10-25') })],
      today,
    );
    expect(first.map(({ name }) => name)).toEqual(['Bouzid', 'Bouzid', 'Bouzid', 'new']);
  });

  it('names a family that nobody spoke for more than a week, once they work together', () => {
    expect(isLongAgo(aRow({ lastContactOn: '2026-10-07' }), today)).toBe(true);
    expect(isLongAgo(aRow({ lastContactOn: '2026-10-08' }), today)).toBe(false);
    expect(isLongAgo(aRow({ lastContactOn: '2026-09-01', state: 'reaching-out' }), today)).toBe(false);
  });

  it('shows the visits of today by the clock', () => {
    const rows = [
      aRow({ name: 'b', nextVisit: { on: today, at: '13:30' } }),
      aRow({ name: 'a', nextVisit: { on: today, at: '10:30' } }),
      aRow({ name: 'c', nextVisit: { on: '2026-10-16', at: '09:00' } }),
    ];
    expect(visitsOn(rows, today).map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

describe('noting a contact', () => {
  const pressed = { kind: 'visit', minutes: '15' } as const;

  it('is a visit of an hour at first, and then what it was the last time', () => {
    const bouzid = { id: 'a', name: 'Bouzid' };
    expect([kindOf(emptyContact, bouzid), usualMinutes(bouzid)]).toEqual(['visit', '60']);
    const called = { ...bouzid, usual: { kind: 'call', minutes: 15 } } as const;
    expect([kindOf(emptyContact, called), usualMinutes(called)]).toEqual(['call', '15']);
    expect(kindOf({ ...emptyContact, kind: 'meeting' }, called)).toBe('meeting');
    expect(usualMinutes({ ...bouzid, usual: { kind: 'call', minutes: 45 } })).toBe('60');
  });

  it('takes a kind, a duration and at most a sentence', () => {
    expect(readContact({ ...emptyContact, sentence: ' Gezellig. ' }, { kind: 'visit', minutes: '90' }, say)).toEqual({
      ok: true,
      body: { kind: 'visit', minutes: 90, sentence: 'Gezellig.' },
    });
  });

  it('takes the next visit along', () => {
    const read = readContact({ ...emptyContact, nextOn: '22-10-2026', nextAt: '9.30' }, pressed, say);
    expect(read.ok && read.body.nextVisit).toEqual({ on: '2026-10-22', at: '09:30' });
  });

  it('says everything that is wrong at once', () => {
    const read = readContact({ ...emptyContact, on: '32-10-2026', nextAt: '25' }, pressed, say);
    expect(read.ok ? [] : read.mistakes.map(({ field }) => field)).toEqual(['log-on', 'log-at', 'log-next']);
  });

  it.each([
    ['9', '09:00'],
    ['10.30', '10:30'],
    ['23:59', '23:59'],
    ['24', undefined],
    ['10.75', undefined],
    ['straks', undefined],
  ])('reads the time %s as %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });
});

describe('recording the first meeting', () => {
  const start = firstMeetingStart('Oma Fatiha');

  it('asks who introduced, and why when nobody did', () => {
    const fieldsOf = (changed: object) => {
      const read = readFirstMeeting({ ...start, ...changed }, say);
      return read.ok ? read.body.introduction : read.mistakes.map(({ field }) => field);
    };
    expect(fieldsOf({})).toEqual(['meeting-by']);
    expect(fieldsOf({ by: 'nobody', why: ' ' })).toEqual(['meeting-why']);
    expect(fieldsOf({ by: 'other' })).toEqual({ by: 'other', name: 'Oma Fatiha' });
    expect(fieldsOf({ by: 'referrer' })).toEqual({ by: 'referrer' });
  });
});

describe('others who would read along', () => {
  const read = (...names: readonly string[]): ReadAlso =>
    readAlso(
      names.map((name, key) => ({ key, name, kind: 'network', what: 'own-actions' })),
      say,
    );

  it('are named, and each only once, because consent is withdrawn by name', () => {
    expect(read('oma Fatiha', 'buurvrouw Ria').ok).toBe(true);
    expect(read('oma Fatiha', ' oma Fatiha').ok).toBe(false);
    expect(read('').ok).toBe(false);
  });
});

describe('days and hours', () => {
  it.each([
    ['2026-10-14', 'gisteren'],
    ['2026-10-06', '9 dagen geleden'],
    ['2026-10-27', 'over 12 dagen'],
  ])('%s is %s', (day, words) => {
    expect(fromToday(day, 'nl', today)).toBe(words);
  });

  it('are said with a comma, and greet by the Dutch clock', () => {
    expect(hoursOf(90, 'nl')).toBe('1,5');
    expect(partOfDay(Date.parse('2026-10-15T06:00:00Z'))).toBe('morning');
    expect(partOfDay(Date.parse('2026-10-15T16:30:00Z'))).toBe('evening');
  });
});
