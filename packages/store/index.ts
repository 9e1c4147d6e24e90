export * from './open-client.ts';
export * from './planes.ts';
export * from './port.ts';
export * from './tables.ts';
