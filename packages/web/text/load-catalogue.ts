// Catalogues come in by subject, with the page that needs them, so that nobody downloads another role's sentences. Where
// they are stands in a file per language: the list of one language is all that somebody needs.
import type { Entries, Subject } from './catalogue.ts';
import { type Language, readLanguage, rememberedLanguage, settleLanguage } from './language.ts';

const lists: Readonly<Record<Language, () => Promise<(subject: Subject) => Promise<Entries>>>> = {
  nl: () => import('./in-dutch.ts').then(({ inDutch }) => inDutch),
  en: () => import('./in-english.ts').then(({ inEnglish }) => inEnglish),
};
const loaded = new Map<string, Entries>();
const wanted = new Set<Subject>();

const load = async (language: Language, subject: Subject): Promise<void> => {
  const name = `${language}/${subject}`;
  if (loaded.has(name)) return;
  const list = await lists[language]();
  loaded.set(name, await list(subject));
};

export const loadSubjects = async (subjects: readonly Subject[]): Promise<void> => {
  for (const subject of subjects) wanted.add(subject);
  await Promise.all(subjects.map((subject) => load(readLanguage(), subject)));
};

export const entriesOf = (subject: Subject): Entries => loaded.get(`${readLanguage()}/${subject}`) ?? {};

/** Changes the language of every text on the screen at once. */
export const speak = async (language: Language): Promise<void> => {
  await Promise.all([...wanted].map((subject) => load(language, subject)));
  settleLanguage(language);
};

export const startSpeaking = async (): Promise<void> => {
  wanted.add('common');
  await speak(rememberedLanguage());
};
