export * from './inputs.ts';
export * from './period.ts';
export * from './table.ts';
export * from './views.ts';
