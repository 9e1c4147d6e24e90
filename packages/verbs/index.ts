export * from './perform.ts';
export * from './run-command.ts';
export * from './run-query.ts';
export * from './verb.ts';
