import { statusOf } from '@greep/http';
import { type Failure, fail, notFound } from '@greep/kernel';
import { describe, expect, test } from 'vitest';
import { english } from '../../packages/http/problems/catalogue-en.ts';
import { dutch } from '../../packages/http/problems/catalogue-nl.ts';
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

describe('the catalogues', () => {
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
