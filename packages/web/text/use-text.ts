import { useSyncExternalStore } from 'react';
import type { Subject, TextKey } from './catalogue.ts';
import { followLanguage, type Language, readLanguage } from './language.ts';
import { entriesOf } from './load-catalogue.ts';
import { translate, type Values } from './translate.ts';

export const useLanguage = (): Language => useSyncExternalStore(followLanguage, readLanguage);

export type Say<S extends Subject> = (key: TextKey<S>, values?: Values) => string;

/** Sentences of one subject: `const t = useText('gate'); t('code.title')`. */
export const useText = <S extends Subject>(subject: S): Say<S> => {
  const language = useLanguage();
  const entries = entriesOf(subject);
  return (key, values) => translate(entries, key, values === undefined ? { language } : { language, values });
};
