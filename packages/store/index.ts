export * from './planes.ts';
export * from './port.ts';
