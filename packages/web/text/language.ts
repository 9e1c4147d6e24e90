// Screens are Dutch first. Who reads another language better chooses it once; the choice stays on the device.

export const languages = { nl: 'Nederlands', en: 'English' } as const;
export type Language = keyof typeof languages;

const isLanguage = (value: unknown): value is Language => typeof value === 'string' && value in languages;

const place = 'greep:language';
let spoken: Language = 'nl';
const listeners = new Set<() => void>();

export const readLanguage = (): Language => spoken;

export const followLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Call after the catalogues of that language are there (`speak` in load-catalogue.ts does both). */
export const settleLanguage = (language: Language): void => {
  spoken = language;
  document.documentElement.lang = language;
  localStorage.setItem(place, language);
  for (const listener of listeners) listener();
};

export const rememberedLanguage = (): Language => {
  const remembered = localStorage.getItem(place);
  return isLanguage(remembered) ? remembered : 'nl';
};
