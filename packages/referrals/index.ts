export * from './inputs.ts';
export * from './referral.ts';
export * from './views.ts';
