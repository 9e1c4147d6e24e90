export * from './carrier.ts';
export * from './envelope.ts';
