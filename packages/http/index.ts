export * from './api-of.ts';
export * from './route.ts';
