import type { Goal } from './family-views.ts';

/** The steps of a goal as the server names them, from low to high. */
export const steps = ['-1', '0', '+1', '+2', '+3'] as const satisfies readonly (keyof Goal['content']['levels'])[];
