// Sentences of the rooms: what to do, by code and language.
import type { Language, TranslatedLanguage, WholeLanguage } from './language-of.ts';

type InAll = Readonly<Record<WholeLanguage, string>> & Partial<Readonly<Record<TranslatedLanguage, string>>>;

export type Sentences = Readonly<Record<string, InAll>>;

/** What families can meet, in the other languages of their screens. */
export type Translated = {
  /** `machine, 2026-11-28`, or the person who checked it and the day. */
  readonly by: string;
  readonly sentences: Readonly<Record<string, Readonly<Record<TranslatedLanguage, string>>>>;
};

export const withTranslated = (sentences: Sentences, translated: Translated): Sentences =>
  Object.fromEntries(
    Object.entries(sentences).map(([code, told]) => [code, { ...told, ...lookUp(translated.sentences, code) }]),
  );

export const lookUp = <Value>(texts: Readonly<Record<string, Value>>, code: string): Value | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

export const ownSentence = (sentences: Sentences, code: string, language: Language): string | undefined =>
  lookUp(sentences, code)?.[language];
