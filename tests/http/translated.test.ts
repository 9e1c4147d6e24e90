// What families can meet is told in all six languages: by name, so that a new refusal on their way is not forgotten.
import { describe, expect, test } from 'vitest';
import { sentences as ofBottlenecks } from '../../functions/bottlenecks/sentences.ts';
import { translated as bottlenecks } from '../../functions/bottlenecks/translated.ts';
import { sentences as ofCare } from '../../functions/care/sentences.ts';
import { translated as care } from '../../functions/care/translated.ts';
import { sentences as ofPlans } from '../../functions/plans/sentences.ts';
import { translated as plans } from '../../functions/plans/translated.ts';
import { sentences as ofSession } from '../../functions/session/sentences.ts';
import { signInFailed } from '../../functions/session/sign-in-failed.ts';
import { translated as session } from '../../functions/session/translated.ts';

const rooms = [
  ['bottlenecks', ofBottlenecks, bottlenecks],
  ['care', ofCare, care],
  ['plans', ofPlans, plans],
  ['session', ofSession, session],
] as const;

describe.each(rooms)('the sentences of %s', (_, sentences, { by, sentences: translated }) => {
  test('are translated for codes that there are, and marked until a person checked them', () => {
    expect(Object.keys(translated).filter((code) => sentences[code] === undefined)).toEqual([]);
    expect(by).toMatch(/^\S.*, \d{4}-\d\d-\d\d$/);
  });

  test('are written in the letters of each language', () => {
    for (const [code, { tr, ar, pl, uk }] of Object.entries(translated)) {
      expect([code, /\p{Script=Arabic}/u.test(ar), /\p{Script=Cyrillic}/u.test(uk)]).toEqual([code, true, true]);
      expect([code, [tr, pl].some((told) => told === sentences[code]?.nl)]).toEqual([code, false]);
    }
  });
});

describe('the page of who could not sign in', () => {
  const pageIn = (accepted: string, code: string) => signInFailed({ kind: 'not-authenticated', code }, accepted).text();

  test('speaks the language of the browser, in its direction', async () => {
    expect(await pageIn('ar', 'sign-in-refused')).toContain('<html lang="ar" dir="rtl">');
    expect(await pageIn('ar', 'sign-in-refused')).toContain(ofSession['sign-in-refused']?.ar);
    expect(await pageIn('pl', 'fault')).toContain('<html lang="pl" dir="ltr">');
  });

  test('is Dutch as a whole when the reason is told in Dutch only', async () => {
    const page = await pageIn('uk', 'token-refused');
    expect(page).toContain('<html lang="nl" dir="ltr">');
    expect(page).toContain('Probeer het opnieuw');
  });
});
