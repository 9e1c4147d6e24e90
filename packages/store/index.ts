export * from './open-client.ts';
export * from './open-outbox.ts';
export * from './open-store.ts';
export * from './planes.ts';
export * from './platform-rows.ts';
export * from './port.ts';
export type { StoreAlarm } from './shelf.ts';
export * from './tables.ts';
export * from './verify-trail.ts';
