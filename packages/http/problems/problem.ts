// A refusal as it is sent: problem details (RFC 9457) in the reader's language.
// It has no `instance`, so that what is denied answers exactly like what does not exist.
import type { FieldError } from '@greep/kernel';
import type { TranslatedCatalogue } from './catalogue.ts';
import { arabic } from './catalogue-ar.ts';
import { english } from './catalogue-en.ts';
import { dutch } from './catalogue-nl.ts';
import { polish } from './catalogue-pl.ts';
import { turkish } from './catalogue-tr.ts';
import { ukrainian } from './catalogue-uk.ts';
import { type Language, languageOf, type TranslatedLanguage } from './language-of.ts';
import { type AnyFailure, statusOf } from './problem-kind.ts';
import { lookUp, ownSentence, type Sentences } from './sentences.ts';

export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** The version to fetch and compare with, when somebody else was first. */
  readonly currentVersion?: number;
  readonly errors?: readonly (FieldError & { readonly detail: string })[];
};

const translated = { tr: turkish, ar: arabic, pl: polish, uk: ukrainian } as const satisfies Record<
  TranslatedLanguage,
  TranslatedCatalogue
>;
const catalogues: Readonly<Record<Language, TranslatedCatalogue>> = {
  nl: { by: 'people', ...dutch },
  en: { by: 'people', ...english },
  ...translated,
};

type Told = Pick<Problem, 'title' | 'detail' | 'errors'>;

/** Nothing when one sentence of it is not there in that language: no answer is half in one and half in another. */
const tell = (failure: AnyFailure, language: Language, sentences: Sentences): Told | undefined => {
  const { titles, advice, details, fields } = catalogues[language];
  const title = titles[failure.kind];
  const own = ownSentence(sentences, failure.code, language) ?? lookUp(details, failure.code);
  // What a room or the catalogue says in Dutch about a code is not to be lost for a general sentence.
  const isGeneral = lookUp(sentences, failure.code) === undefined && lookUp(dutch.details, failure.code) === undefined;
  const detail = own ?? (isGeneral ? advice[failure.kind] : undefined);
  const fieldDetail = (code: string): string | undefined => {
    const isKnown = lookUp(sentences, code) !== undefined || lookUp(dutch.fields, code) !== undefined;
    return (
      ownSentence(sentences, code, language) ?? lookUp(fields, code) ?? (isKnown ? undefined : fields['field-invalid'])
    );
  };
  if (title === undefined || detail === undefined) return undefined;
  if (!('fields' in failure)) return { title, detail };
  const errors = failure.fields.flatMap(({ pointer, code }) => {
    const said = fieldDetail(code);
    return said === undefined ? [] : [{ pointer, code, detail: said }];
  });
  return errors.length === failure.fields.length ? { title, detail, errors } : undefined;
};

type InLanguage = { readonly language: Language; readonly problem: Problem };

/** In the language that is asked for, or in Dutch when that language has no sentence for it. */
const problemIn = (failure: AnyFailure, asked: Language, sentences: Sentences): InLanguage => {
  const inAsked = tell(failure, asked, sentences);
  const told = inAsked ?? tell(failure, 'nl', sentences) ?? { title: dutch.titles.fault, detail: dutch.advice.fault };
  const problem = {
    type: `urn:problem-type:greep:${failure.kind}`,
    title: told.title,
    status: statusOf[failure.kind],
    detail: told.detail,
    code: failure.code,
    ...('currentVersion' in failure && { currentVersion: failure.currentVersion }),
    ...(told.errors && { errors: told.errors }),
  };
  return { language: inAsked === undefined ? 'nl' : asked, problem };
};

export const problemOf = (failure: AnyFailure, language: Language, sentences: Sentences = {}): Problem =>
  problemIn(failure, language, sentences).problem;

/** The whole answer, also for doors outside `/v1`, such as signing in. */
export const answerProblem = (request: Request, failure: AnyFailure, sentences: Sentences = {}): Response => {
  const { language, problem } = problemIn(failure, languageOf(request.headers.get('accept-language')), sentences);
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Content-Language': language });
  if (problem.status === 401) headers.set('WWW-Authenticate', 'Bearer');
  if (problem.status === 503) headers.set('Retry-After', failure.kind === 'closed' ? '60' : '1');
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
};
