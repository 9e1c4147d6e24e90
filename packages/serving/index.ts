export { apiVersion } from './api-version.ts';
export { momentHeader } from './dated.ts';
export { serveVerbs, type VerbTable } from './serve-verbs.ts';
