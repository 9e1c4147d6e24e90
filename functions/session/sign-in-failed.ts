import { type AnyFailure, type Language, languageOf, statusOf } from '@greep/http';
import { sentences } from './sentences.ts';

type Page = { readonly title: string; readonly heading: string; readonly why: string; readonly again: string };

/** Those of the last four by a machine on 2026-11-28; no person checked them yet. */
const pages: Readonly<Record<Language, Page>> = {
  nl: {
    title: 'Inloggen is niet gelukt',
    heading: 'U bent niet ingelogd',
    why: 'Het inloggen is niet gelukt. Probeer het nog een keer.',
    again: 'Probeer het opnieuw',
  },
  en: {
    title: 'Signing in did not work',
    heading: 'You are not signed in',
    why: 'Signing in did not work. Try it once more.',
    again: 'Try again',
  },
  tr: {
    title: 'Giriş olmadı',
    heading: 'Giriş yapmadınız',
    why: 'Giriş olmadı. Bir kez daha deneyin.',
    again: 'Tekrar deneyin',
  },
  ar: {
    title: 'لم ينجح تسجيل الدخول',
    heading: 'لم تسجّلوا الدخول',
    why: 'لم ينجح تسجيل الدخول. حاولوا مرة أخرى.',
    again: 'حاولوا مرة أخرى',
  },
  pl: {
    title: 'Logowanie się nie udało',
    heading: 'Nie są Państwo zalogowani',
    why: 'Logowanie się nie udało. Proszę spróbować jeszcze raz.',
    again: 'Spróbuj ponownie',
  },
  uk: {
    title: 'Увійти не вдалося',
    heading: 'Ви не увійшли',
    why: 'Увійти не вдалося. Спробуйте ще раз.',
    again: 'Спробуйте ще раз',
  },
};

const reasonIn = (language: Language, code: string): string | undefined =>
  Object.hasOwn(sentences, code) ? sentences[code]?.[language] : pages[language].why;

/**
 * A page for somebody who comes back from the issuer and is not let in. Plain, so that it always works. What the reader
 * chose in Greep lies in the browser; here it is the language that the browser asks for.
 */
export const signInFailed = ({ kind, code }: AnyFailure, accepted: string | null = null): Response => {
  const asked = languageOf(accepted);
  const language = reasonIn(asked, code) === undefined ? 'nl' : asked;
  const { title, heading, why, again } = pages[language];
  const page = `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Greep</title></head>
<body>
<main>
<h1>${heading}</h1>
<p>${reasonIn(language, code) ?? why}</p>
<p><a href="/">${again}</a></p>
</main>
</body>
</html>
`;
  return new Response(page, { status: statusOf[kind], headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
