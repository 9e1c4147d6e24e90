export * from './clock.ts';
export * from './gemeente.ts';
export * from './ids.ts';
export * from './parse-fields.ts';
export * from './result.ts';
export * from './text.ts';
export * from './without-words.ts';
