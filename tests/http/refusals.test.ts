import { statusOf, withTranslated } from '@greep/http';
import { type Failure, fail, notFound } from '@greep/kernel';
import { describe, expect, test } from 'vitest';
import type { TranslatedCatalogue } from '../../packages/http/problems/catalogue.ts';
import { arabic } from '../../packages/http/problems/catalogue-ar.ts';
import { english } from '../../packages/http/problems/catalogue-en.ts';
import { dutch } from '../../packages/http/problems/catalogue-nl.ts';
import { polish } from '../../packages/http/problems/catalogue-pl.ts';
import { turkish } from '../../packages/http/problems/catalogue-tr.ts';
import { ukrainian } from '../../packages/http/problems/catalogue-uk.ts';
import { problemIn } from './problem-in.ts';
import { aLetterApi, refusals, uuid } from './sample-api.ts';

describe('a refusal of a verb', () => {
  const refused = async (failure: Failure, language = 'nl') => {
    const { app } = aLetterApi({ answers: { read: async () => fail(failure) } });
    return app.request('/v1/letters/x', { headers: { 'accept-language': language } });
  };

  test.each(refusals)('of kind $kind has its own status and a problem body', async (failure) => {
    const answer = await refused(failure);
    expect(answer.status).toBe(statusOf[failure.kind]);
    const problem = await problemIn(answer);
    expect(problem).toMatchObject({ code: failure.code, title: dutch.titles[failure.kind] });
  });

  test('is told in Dutch, or in English to who asks for it', async () => {
    const language = async (accepted: string) => (await refused(notFound, accepted)).headers.get('content-language');
    expect(await language('')).toBe('nl');
    expect(await language('en-GB,en;q=0.9')).toBe('en');
    expect(await language('nl,en;q=0.9')).toBe('nl');
    expect(await language('fr, de;q=0.5')).toBe('nl');
    expect((await problemIn(await refused(notFound, 'en'))).title).toBe(english.titles['not-found']);
  });

  test('tells the version that is there now', async () => {
    expect(
      await problemIn(await refused({ kind: 'conflict', code: 'version-conflict', currentVersion: 8 })),
    ).toMatchObject({ status: 412, currentVersion: 8 });
  });

  test('uses the sentence of the room for its own code', async () => {
    const sentences = { 'already-sent': { nl: 'Schrijf een nieuwe brief.', en: 'Write a new letter.' } };
    const { app } = aLetterApi({
      sentences,
      answers: { read: async () => fail({ kind: 'wrong-state', code: 'already-sent' }) },
    });
    expect((await problemIn(await app.request('/v1/letters/x'))).detail).toBe('Schrijf een nieuwe brief.');
  });

  test('of what is denied equals, header by header, that of what does not exist', async () => {
    const { app } = aLetterApi({ ids: { next: () => uuid(1) }, answers: { read: async () => fail(notFound) } });
    const [denied, absent] = await Promise.all(['/v1/letters/theirs', '/v1/nowhere'].map((path) => app.request(path)));
    const whole = async (answer: Response | undefined) => [
      answer?.status,
      await answer?.text(),
      [...(answer?.headers ?? [])],
    ];
    expect(await whole(denied)).toEqual(await whole(absent));
  });
});

describe('a refusal that a family meets', () => {
  const sentences = withTranslated(
    {
      'already-sent': { nl: 'Schrijf een nieuwe brief.', en: 'Write a new letter.' },
      'not-yours': { nl: 'Deze brief is niet van u.', en: 'This letter is not yours.' },
    },
    {
      by: 'machine, 2026-11-28',
      sentences: {
        'already-sent': {
          tr: 'Yeni mektup yazın.',
          ar: 'اكتبوا رسالة جديدة.',
          pl: 'Proszę napisać nowy list.',
          uk: 'Напишіть нового листа.',
        },
      },
    },
  );
  const toldIn = async (failure: Failure, accepted: string) => {
    const { app } = aLetterApi({ sentences, answers: { read: async () => fail(failure) } });
    const answer = await app.request('/v1/letters/x', { headers: { 'accept-language': accepted } });
    const { title, detail } = await problemIn(answer);
    return { language: answer.headers.get('content-language'), title, detail };
  };
  const sent = { kind: 'wrong-state', code: 'already-sent' } as const;

  test.each([
    ['ar', 'ar', 'اكتبوا رسالة جديدة.'],
    ['pl-PL,pl;q=0.9,en;q=0.8', 'pl', 'Proszę napisać nowy list.'],
    ['uk', 'uk', 'Напишіть нового листа.'],
    ['tr;q=0.9,nl;q=0.4', 'tr', 'Yeni mektup yazın.'],
  ])('is told in its own language to who asks for %s', async (accepted, language, detail) => {
    expect(await toldIn(sent, accepted)).toMatchObject({ language, detail });
  });

  test('is told in Dutch as a whole, and says so, when one sentence of it is not there', async () => {
    expect(await toldIn({ kind: 'wrong-state', code: 'not-yours' }, 'ar')).toEqual({
      language: 'nl',
      title: dutch.titles['wrong-state'],
      detail: 'Deze brief is niet van u.',
    });
    expect(await toldIn({ kind: 'key-reused', code: 'idempotency-key-reused' }, 'pl')).toMatchObject({
      language: 'nl',
    });
  });

  test('tells of each field in that language, or of none', async () => {
    const invalid = (code: string): Failure => ({
      kind: 'invalid',
      code: 'invalid',
      fields: [{ pointer: '/text', code }],
    });
    const { app } = aLetterApi({ sentences, answers: { read: async () => fail(invalid('required')) } });
    const answer = await app.request('/v1/letters/x', { headers: { 'accept-language': 'uk' } });
    expect((await problemIn(answer)).errors?.[0]).toMatchObject({ detail: ukrainian.fields.required });
    expect(await toldIn(invalid('already-sent'), 'pl')).toMatchObject({ language: 'pl' });
    expect(await toldIn(invalid('not-yours'), 'pl')).toMatchObject({ language: 'nl' });
  });
});

describe('the catalogues', () => {
  test('of the translated languages say the same things, each marked until a person checked it', () => {
    const keys = ({ titles, advice, details, fields }: TranslatedCatalogue) =>
      [titles, advice, details, fields].map((texts) => Object.keys(texts));
    for (const catalogue of [arabic, polish, ukrainian]) expect(keys(catalogue)).toEqual(keys(turkish));
    for (const { by } of [turkish, arabic, polish, ukrainian]) expect(by).toMatch(/^\S.*, \d{4}-\d\d-\d\d$/);
    const known = Object.keys({ ...dutch.titles, ...dutch.details, ...dutch.fields });
    expect(
      keys(turkish)
        .flat()
        .filter((key) => !known.includes(key)),
    ).toEqual([]);
  });

  test('have the same sentences in both languages', () => {
    const keys = (catalogue: object) =>
      Object.entries(catalogue).flatMap(([part, texts]) => Object.keys(texts).map((name) => `${part}.${name}`));
    expect(keys(dutch)).toEqual(keys(english));
  });
});

describe('something that breaks', () => {
  const secret = 'family de Vries';

  test('is 500 without a word about it, and is reported', async () => {
    const { app, faults } = aLetterApi({
      answers: {
        read: () => {
          throw new Error(secret);
        },
      },
    });
    const answer = await app.request('/v1/letters/x');
    expect(answer.status).toBe(500);
    expect(JSON.stringify(await problemIn(answer))).not.toContain(secret);
    expect(faults).toMatchObject([
      { method: 'GET', route: '/v1/letters/:letterId', requestId: answer.headers.get('request-id') },
    ]);
  });

  test('a store that stays too busy is no fault: try again in a moment', async () => {
    const { app, faults } = aLetterApi({
      answers: {
        read: () => {
          throw Object.assign(new Error('too many writers of one aggregate at once'), { name: 'StoreBusy' });
        },
      },
    });
    const answer = await app.request('/v1/letters/x');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await problemIn(answer)).toMatchObject({ code: 'busy', title: 'Het is erg druk' });
    expect(faults).toHaveLength(1);
  });

  test('a gemeente that is being put back is closed for a while, and says so', async () => {
    const { app } = aLetterApi({
      answers: {
        read: () => {
          throw Object.assign(new Error('this gemeente is closed for a while'), { name: 'StoreClosed' });
        },
      },
    });
    const answer = await app.request('/v1/letters/x');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
    expect(await problemIn(answer)).toMatchObject({ code: 'closed', title: 'Greep is hier even dicht' });
  });

  test('includes a view that is not what the route declares', async () => {
    const { app, faults } = aLetterApi({
      answers: { read: async () => ({ ok: true, value: { view: { id: secret } } }) },
    });
    const answer = await app.request('/v1/letters/x');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain(secret);
    expect(faults).toHaveLength(1);
  });
});
