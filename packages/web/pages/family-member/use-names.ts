import { localeOf } from '../../text/language.ts';
import { useLanguage } from '../../text/use-text.ts';

/** "Samira, Yassin en Noor". */
export const useNames = (): ((names: readonly string[]) => string) => {
  const language = useLanguage();
  return (names) => new Intl.ListFormat(localeOf(language)).format(names);
};
