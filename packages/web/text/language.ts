// Screens are Dutch first. Who reads another language better chooses it once; the choice stays on the device, also
// before signing in. Pages of families are there in all six, the others in Dutch and English (docs/decisions/0019).

/** Each language named in itself. */
export const languages = {
  nl: 'Nederlands',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  pl: 'Polski',
  uk: 'Українська',
} as const;
export type Language = keyof typeof languages;

const isLanguage = (value: unknown): value is Language => typeof value === 'string' && Object.hasOwn(languages, value);

export const allLanguages: readonly Language[] = Object.keys(languages).filter(isLanguage);

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** What dates, numbers and lists follow. Arabic with the figures that stand on every letter and clock here. */
const locales: Readonly<Record<Language, string>> = {
  nl: 'nl-NL',
  en: 'en-GB',
  tr: 'tr-TR',
  ar: 'ar-u-nu-latn',
  pl: 'pl-PL',
  uk: 'uk-UA',
};
export const localeOf = (language: Language): string => locales[language];

/** Whether the pages of staff are there in it too. */
export const isForStaff = (language: Language): boolean => language === 'nl' || language === 'en';

const place = 'greep:language';
let spoken: Language = 'nl';
const listeners = new Set<() => void>();

export const readLanguage = (): Language => spoken;

export const followLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Every text on the screen is asked for again: after another language, or another way of addressing the reader. */
export const sayAnew = (): void => {
  for (const listener of listeners) listener();
};

/** Call after the catalogues of that language are there (`speak` in load-catalogue.ts does both). */
export const settleLanguage = (language: Language): void => {
  spoken = language;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  sayAnew();
};

export const rememberLanguage = (language: Language): void => localStorage.setItem(place, language);

export const rememberedLanguage = (): Language => {
  const remembered = localStorage.getItem(place);
  return isLanguage(remembered) ? remembered : 'nl';
};
