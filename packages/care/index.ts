export * from './contact.ts';
export * from './family.ts';
export * from './inputs.ts';
export * from './trajectory.ts';
export * from './views.ts';
