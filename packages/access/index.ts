export * from './access.ts';
export * from './action.ts';
export * from './open-access.ts';
export * from './principal.ts';
export * from './resource.ts';
