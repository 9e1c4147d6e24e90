// Catalogues come in by subject, with the page that needs them, so that nobody downloads another role's sentences.
import type { Entries, Subject } from './catalogue.ts';
import { type Language, readLanguage, rememberedLanguage, settleLanguage } from './language.ts';

const files = import.meta.glob<Entries>('../catalogue/*/*.json', { import: 'default' });
const loaded = new Map<string, Entries>();
const wanted = new Set<Subject>();

const load = async (language: Language, subject: Subject): Promise<void> => {
  const name = `${language}/${subject}`;
  if (loaded.has(name)) return;
  const file = files[`../catalogue/${name}.json`];
  if (file !== undefined) loaded.set(name, await file());
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
