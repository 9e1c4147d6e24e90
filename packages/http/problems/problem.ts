// A refusal as it is sent: problem details (RFC 9457) in the reader's language.
// It has no `instance`, so that what is denied answers exactly like what does not exist.
import type { FieldError } from '@greep/kernel';
import type { Catalogue } from './catalogue.ts';
import { english } from './catalogue-en.ts';
import { dutch } from './catalogue-nl.ts';
import { type Language, languageOf } from './language-of.ts';
import { type AnyFailure, statusOf } from './problem-kind.ts';

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

/** Sentences for the codes of the rooms: code → what to do, per language. */
export type Sentences = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const catalogues: Readonly<Record<Language, Catalogue>> = { nl: dutch, en: english };

const lookUp = (texts: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.hasOwn(texts, code) ? texts[code] : undefined;

const ownSentence = (sentences: Sentences, code: string, language: Language): string | undefined =>
  Object.hasOwn(sentences, code) ? sentences[code]?.[language] : undefined;

export const problemOf = (failure: AnyFailure, language: Language, sentences: Sentences = {}): Problem => {
  const { titles, advice, details, fields } = catalogues[language];
  const fieldDetail = (code: string): string =>
    ownSentence(sentences, code, language) ?? lookUp(fields, code) ?? fields['field-invalid'];
  return {
    type: `urn:problem-type:greep:${failure.kind}`,
    title: titles[failure.kind],
    status: statusOf[failure.kind],
    detail: ownSentence(sentences, failure.code, language) ?? lookUp(details, failure.code) ?? advice[failure.kind],
    code: failure.code,
    ...('currentVersion' in failure && { currentVersion: failure.currentVersion }),
    ...('fields' in failure && {
      errors: failure.fields.map(({ pointer, code }) => ({ pointer, code, detail: fieldDetail(code) })),
    }),
  };
};

/** The whole answer, also for doors outside `/v1`, such as signing in. */
export const answerProblem = (request: Request, failure: AnyFailure, sentences: Sentences = {}): Response => {
  const language = languageOf(request.headers.get('accept-language'));
  const problem = problemOf(failure, language, sentences);
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Content-Language': language });
  if (problem.status === 401) headers.set('WWW-Authenticate', 'Bearer');
  if (problem.status === 503) headers.set('Retry-After', '1');
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
};
