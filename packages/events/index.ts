export * from './carrier.ts';
export * from './deliver.ts';
export * from './deliver-batch.ts';
export * from './envelope.ts';
