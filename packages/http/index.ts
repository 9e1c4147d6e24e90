export * from './api-of.ts';
export * from './identify.ts';
export * from './route.ts';
