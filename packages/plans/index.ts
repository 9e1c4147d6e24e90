export * from './action-item.ts';
export * from './goal.ts';
export * from './inputs.ts';
export * from './plan-version.ts';
export * from './views.ts';
