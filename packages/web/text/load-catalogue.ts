// Catalogues come in by subject, with the page that needs them, so that nobody downloads another role's sentences. Where
// they are stands in a file per language: the list of one language is all that somebody needs.
import type { Entries, Subject } from './catalogue.ts';
import {
  isForStaff,
  type Language,
  readLanguage,
  rememberedLanguage,
  rememberLanguage,
  sayAnew,
  settleLanguage,
} from './language.ts';

type List = (subject: Subject) => Promise<Entries | undefined>;

const lists: Readonly<Record<Language, () => Promise<List>>> = {
  nl: () => import('./in-dutch.ts').then(({ inDutch }) => inDutch),
  en: () => import('./in-english.ts').then(({ inEnglish }) => inEnglish),
  tr: () => import('./in-turkish.ts').then(({ inTurkish }) => inTurkish),
  ar: () => import('./in-arabic.ts').then(({ inArabic }) => inArabic),
  pl: () => import('./in-polish.ts').then(({ inPolish }) => inPolish),
  uk: () => import('./in-ukrainian.ts').then(({ inUkrainian }) => inUkrainian),
};
const toYouth = () => import('./in-dutch-to-youth.ts').then(({ inDutchToYouth }) => inDutchToYouth);

const loaded = new Map<string, Entries>();
const wanted = new Set<Subject>();
let isToYouth = false;

/** "Je" to a youth, "u" to everybody else. */
export type Reader = 'youth' | 'adult';

/** What families do not see is there in Dutch and English only, and then Dutch is what everybody gets. */
const entriesIn = async (language: Language, subject: Subject): Promise<Entries> => {
  const list = await lists[language]();
  const found = (await list(subject)) ?? (await (await lists.nl())(subject)) ?? {};
  if (!isToYouth || language !== 'nl') return found;
  return { ...found, ...(await (await toYouth())(subject)) };
};

const nameOf = (language: Language, subject: Subject): string => `${language}/${subject}${isToYouth ? '/youth' : ''}`;

const load = async (language: Language, subject: Subject): Promise<void> => {
  const name = nameOf(language, subject);
  if (!loaded.has(name)) loaded.set(name, await entriesIn(language, subject));
};

const loadWanted = (language: Language): Promise<unknown> =>
  Promise.all([...wanted].map((subject) => load(language, subject)));

export const loadSubjects = async (subjects: readonly Subject[]): Promise<void> => {
  for (const subject of subjects) wanted.add(subject);
  await Promise.all(subjects.map((subject) => load(readLanguage(), subject)));
};

export const entriesOf = (subject: Subject): Entries => loaded.get(nameOf(readLanguage(), subject)) ?? {};

export const speak = async (language: Language): Promise<void> => {
  await loadWanted(language);
  settleLanguage(language);
};

/** Changes the language of every text on the screen at once, and keeps the choice on this device. */
export const chooseLanguage = async (language: Language): Promise<void> => {
  // At once: who goes on to another page before the words came has chosen all the same.
  rememberLanguage(language);
  await speak(language);
};

/** Pages of staff are not there in every language; what somebody chose is kept for the pages that are. */
export const speakTo = async (reader: 'everybody' | 'staff'): Promise<void> => {
  const chosen = rememberedLanguage();
  const language = reader === 'everybody' || isForStaff(chosen) ? chosen : 'nl';
  if (language !== readLanguage()) await speak(language);
};

export const isAddressedAs = (reader: Reader): boolean => isToYouth === (reader === 'youth');

export const addressAs = async (reader: Reader): Promise<void> => {
  if (isAddressedAs(reader)) return;
  isToYouth = reader === 'youth';
  await loadWanted(readLanguage());
  sayAnew();
};

/** Whether a sentence that was asked for comes from a computer and waits for a person (CONTRIBUTING, "Languages"). */
export const isUnchecked = (): boolean => [...wanted].some((subject) => '@translated' in entriesOf(subject));

export const startSpeaking = async (): Promise<void> => {
  wanted.add('common');
  await speak(rememberedLanguage());
};
