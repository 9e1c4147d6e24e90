// What somebody wrote is never translated. It keeps its own direction, and says its own language as far as we know it.
import { type Language, readLanguage } from './language.ts';

type Script = { readonly letters: RegExp; readonly language: string };

/** Letters that only one language here is written in. */
const scripts: readonly Script[] = [
  { letters: /\p{Script=Arabic}/u, language: 'ar' },
  { letters: /\p{Script=Cyrillic}/u, language: 'uk' },
  { letters: /\p{Script=Ethiopic}/u, language: 'ti' },
];

/**
 * No field asks in which language somebody wrote. Latin letters on a page that is not written in them are nearly always
 * Dutch, which is what family and worker speak together; between two languages with the same letters nobody knows, and
 * an empty `lang` says so (HTML, "unknown").
 */
export const languageOfWords = (words: string, page: Language): string => {
  const own = scripts.find(({ letters }) => letters.test(words))?.language;
  if (own !== undefined) return own;
  return page === 'nl' || page === 'ar' || page === 'uk' ? 'nl' : '';
};

/** For words of ours that came in another language than that of the page: a server's answer, told in Dutch. */
export const inLanguage = (language: string | undefined): { readonly dir?: 'auto'; readonly lang?: string } =>
  language === undefined || language === readLanguage() ? {} : { dir: 'auto', lang: language };

export type AsWritten = { readonly dir: 'auto'; readonly lang?: string };

/** For the element around words of a person: `<p {...asWritten(words)}>{words}</p>`. */
export const asWritten = (words: string | undefined): AsWritten => {
  const page = readLanguage();
  const lang = languageOfWords(words ?? '', page);
  return { dir: 'auto', ...(lang !== page && { lang }) };
};
