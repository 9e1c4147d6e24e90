export * from './api-headers.ts';
export * from './api-of.ts';
export * from './create-api.ts';
export * from './identify.ts';
export { type Language, languageOf } from './problems/language-of.ts';
export { answerProblem, type Problem, problemOf, type Sentences } from './problems/problem.ts';
export { type AnyFailure, type ProtocolFailure, statusOf } from './problems/problem-kind.ts';
export * from './route.ts';
