// @vitest-environment happy-dom
// Six languages: what the reader chose, how it counts, which way it runs, and that what people wrote stays theirs.
import { beforeEach, describe, expect, it } from 'vitest';
import { asWritten, languageOfWords } from '../../packages/web/text/as-written.ts';
import { clockTime, dayParts, spokenDate } from '../../packages/web/text/dutch-date.ts';
import { allLanguages, directionOf, languages } from '../../packages/web/text/language.ts';
import {
  addressAs,
  chooseLanguage,
  entriesOf,
  isUnchecked,
  loadSubjects,
  speakTo,
  startSpeaking,
} from '../../packages/web/text/load-catalogue.ts';
import { translate } from '../../packages/web/text/translate.ts';
import { entriesOf as fileOf } from './catalogue-files.ts';

const page = (): string => `${document.documentElement.lang} ${document.documentElement.dir}`;

beforeEach(async () => {
  localStorage.clear();
  await addressAs('adult');
  await startSpeaking();
});

describe('the choice of a language', () => {
  it('offers six, each named in itself', () => {
    expect(Object.values(languages)).toEqual(['Nederlands', 'English', 'Türkçe', 'العربية', 'Polski', 'Українська']);
    expect(allLanguages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
  });

  it('turns the page round for Arabic and back again', async () => {
    await chooseLanguage('ar');
    expect(page()).toBe('ar rtl');
    await chooseLanguage('pl');
    expect(page()).toBe('pl ltr');
  });

  it('is kept for the next visit', async () => {
    await chooseLanguage('uk');
    await startSpeaking();
    expect(page()).toBe('uk ltr');
  });

  it('is Dutch when the device remembers something else than a language', async () => {
    localStorage.setItem('greep:language', 'toString');
    await startSpeaking();
    expect(page()).toBe('nl ltr');
  });

  it('gives staff Dutch where their pages are not there, and the family its own language again', async () => {
    await chooseLanguage('tr');
    await speakTo('staff');
    expect(page()).toBe('nl ltr');
    await speakTo('everybody');
    expect(page()).toBe('tr ltr');
    await chooseLanguage('en');
    await speakTo('staff');
    expect(page()).toBe('en ltr');
  });

  it('falls back to Dutch for a subject that families do not see', async () => {
    await chooseLanguage('ar');
    await loadSubjects(['worker']);
    expect(entriesOf('worker')).toEqual(fileOf('nl', 'worker'));
  });

  it('says of a translation by a computer that nobody looked at it, and of Dutch nothing', async () => {
    await loadSubjects(['family']);
    expect(isUnchecked()).toBe(false);
    await chooseLanguage('pl');
    expect(isUnchecked()).toBe(true);
  });
});

describe('a youth', () => {
  it('is spoken to with je in Dutch, and as everybody else elsewhere', async () => {
    await loadSubjects(['family']);
    await addressAs('youth');
    expect(entriesOf('family')['mine.title']).toBe('Dit doe je nu');
    expect(entriesOf('family')['goals.title']).toBe('Onze doelen');
    await chooseLanguage('pl');
    expect(entriesOf('family')['mine.title']).toBe(fileOf('pl', 'family')['mine.title']);
    await chooseLanguage('nl');
    await addressAs('adult');
    expect(entriesOf('family')['mine.title']).toBe('Dit doet u nu');
  });
});

describe('a sentence that counts', () => {
  const steps = (language: 'ar' | 'pl' | 'uk' | 'tr', count: number): string =>
    translate(fileOf(language, 'common'), 'steps.ahead', { language, values: { count } });

  it('has the four forms of Polish and of Ukrainian', () => {
    expect([1, 3, 5, 22].map((count) => steps('pl', count))).toEqual([
      '1 krok do przodu',
      '3 kroki do przodu',
      '5 kroków do przodu',
      '22 kroki do przodu',
    ]);
    expect([1, 2, 5, 21].map((count) => steps('uk', count))).toEqual([
      '1 крок уперед',
      '2 кроки вперед',
      '5 кроків уперед',
      '21 крок уперед',
    ]);
  });

  it('has the six forms of Arabic', () => {
    expect(new Set([0, 1, 2, 3, 11, 100].map((count) => steps('ar', count))).size).toBe(6);
  });

  it('keeps what is filled in apart from a text that runs the other way', () => {
    expect(steps('ar', 3)).toBe('\u20683\u2069 خطوات إلى الأمام');
    const said = translate(fileOf('ar', 'common'), 'stairs.mini', {
      language: 'ar',
      values: { start: '0', now: '+2' },
    });
    expect(said).toContain('\u2068+2\u2069');
    expect(steps('tr', 3)).toBe('3 adım ileri');
  });
});

describe('a date', () => {
  it('is said as each language says it, with the figures of here', () => {
    expect(allLanguages.map((language) => spokenDate('2026-10-23', 'weekday', language))).toEqual([
      'vrijdag 23 oktober',
      'Friday 23 October',
      '23 Ekim Cuma',
      'الجمعة، 23 أكتوبر',
      'piątek, 23 października',
      'пʼятниця, 23 жовтня',
    ]);
  });

  it('comes apart for the leaf of a calendar', () => {
    expect(dayParts('2026-10-23', 'pl')).toEqual({ weekday: 'piątek', day: '23', month: 'październik' });
    expect(dayParts('2026-10-03', 'nl')).toEqual({ weekday: 'zaterdag', day: '3', month: 'oktober' });
  });

  it('has its hour with a point in Dutch and a colon elsewhere', () => {
    expect([clockTime('10:42', 'nl'), clockTime('10:42', 'uk')]).toEqual(['10.42', '10:42']);
  });
});

describe('what somebody wrote', () => {
  it('says its own language on a page in other letters', () => {
    expect(languageOfWords('Ik wil rust', 'ar')).toBe('nl');
    expect(languageOfWords('أريد الهدوء', 'nl')).toBe('ar');
    expect(languageOfWords('Хочу спокою', 'pl')).toBe('uk');
  });

  it('claims no language where only a person could tell', () => {
    expect(languageOfWords('Ik wil rust', 'tr')).toBe('');
  });

  it('needs to say nothing on a page in its own language', async () => {
    expect(asWritten('Ik wil rust')).toEqual({ dir: 'auto' });
    await chooseLanguage('ar');
    expect(asWritten('Ik wil rust')).toEqual({ dir: 'auto', lang: 'nl' });
  });
});
